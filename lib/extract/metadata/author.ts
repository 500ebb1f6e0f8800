import { oneLine, shortText } from '../../dom/element-text.ts';
import { fold } from '../../text/fold.ts';
import { pick } from '../body/by-profile.ts';
import type { General } from '../general.ts';
import { hostLabel } from './host-label.ts';
import type { PageFacts } from './page-facts.ts';
import { joinedNames, tidyName } from './tidy-name.ts';

const META = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'og:article:author',
  'cxenseparse:author',
  'dable:author',
];
/** An account, not a name; better than nobody. */
const ACCOUNT = 'twitter:creator';
function fromMeta(facts: PageFacts): string | undefined {
  for (const name of META) {
    const named = facts.meta.get(name)?.filter((content) => !/^(?:https?:)?\/\/|^\d+$/.test(content));
    const found = joinedNames(named?.map(tidyName) ?? []);
    if (found) return found;
  }
  return undefined;
}

/** Who wrote it, several joined by commas. Never a form's label, a commenter or the site itself. */
export function findAuthor(
  facts: PageFacts,
  body: Element | undefined,
  site: string | undefined,
  general: General | undefined,
): string | undefined {
  const { document, profile, data } = facts;
  const owner = { site, host: hostLabel(facts.url) };
  for (const selector of profile?.parts.author ?? []) {
    const landmark = pick(document, [selector]);
    const name = landmark ? tidyName(ownWords(landmark)) : undefined;
    if (name) return name;
  }
  const signed = tidyName(facts.post?.author);
  if (signed) return signed;
  const { site: known = '', host } = owner;
  const isSite = (name: string): boolean =>
    [fold(known), host, fold(facts.url.split('/')[2]?.replace('www.', '') ?? '')].includes(fold(name));
  const account = facts.meta.get(ACCOUNT)?.[0];
  const organisations = data.publishers.map(tidyName).filter((name) => name && !isSite(name));
  const candidates = [
    () => joinedNames([...data.authors.map(tidyName), ...organisations]),
    () => fromMeta(facts),
    ...(general?.bylines(document, body) ?? []),
    () => joinedNames(data.publishers.map(tidyName)),
  ];
  let last: string | undefined;
  for (const candidate of candidates) {
    const found = candidate();
    if (found && !isSite(found)) return found;
    last ??= found;
  }
  return last ?? (account?.startsWith('http') ? undefined : tidyName(account));
}

/** The author line of a board without the counters beside it: `질문자 조회 수:1151`, `질문자 | 2025.11.06 23:14`. */
function ownWords(element: Element): string {
  const direct = [...element.childNodes]
    .filter((node) => node.nodeType === 3)
    .map((node) => oneLine(node.nodeValue))
    .find((text) => text.replace(/[|:\s]/g, '').length >= 2);
  return (direct ?? shortText(element)).split(/\s*\|\s*|조회/)[0] ?? '';
}
