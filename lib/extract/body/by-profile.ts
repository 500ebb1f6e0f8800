import { askable, select } from '../../dom/page-names.ts';
import { anyOf, shows } from '../../sites/landmark-test.ts';
import type { SiteProfile } from '../../sites/profile.ts';

/** The first element that any of the selectors finds, most certain selector first. A broken selector finds nothing. */
export function pick(
  scope: Document | Element,
  selectors: readonly string[] | undefined,
): Element | undefined {
  for (const selector of selectors ?? []) {
    const found = select(scope, selector);
    if (found) return found;
  }
  return undefined;
}

type Tests = Record<'article' | 'engine', ReturnType<typeof anyOf>>;

const TESTS = new WeakMap<SiteProfile, Tests>();

/** A profile's landmarks made ready to be asked, once. */
function testsOf(profile: SiteProfile): Tests {
  const { article, engine } = profile.recognise;
  const tests = TESTS.get(profile) ?? { article: anyOf(article), engine: anyOf(engine) };
  TESTS.set(profile, tests);
  return tests;
}

/** The engine that shows one post on this page, or undefined. */
export function profileOf(document: Document, profiles: readonly SiteProfile[]): SiteProfile | undefined {
  return profiles.find((profile) => {
    const { article, engine } = testsOf(profile);
    const asked = article.filter(({ selector }) => askable(document, selector) !== '');
    return shows(document, asked) && shows(document, engine);
  });
}

/** A copy of the post's body, as `find` finds it, its attached pictures before it, its furniture gone. Lives in `inert`. */
export function byProfile(
  document: Document,
  profile: SiteProfile,
  inert: Document,
  find: (document: Document, selectors: readonly string[]) => Element | undefined = pick,
): Element | undefined {
  const body = find(document, profile.parts.body);
  if (!body) return undefined;
  const root = inert.createElement('div');
  const images = pick(document, profile.parts.images);
  if (images?.querySelector('img') && !body.contains(images)) root.append(inert.importNode(images, true));
  root.append(inert.importNode(body, true));
  const furniture = [...(profile.parts.furniture ?? [])].filter(
    (selector) => !profile.parts.images?.includes(selector),
  );
  for (const selector of furniture) for (const part of root.querySelectorAll(selector)) part.remove();
  return root;
}
