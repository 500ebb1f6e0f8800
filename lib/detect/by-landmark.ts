import type { PageKind } from '../model/detection.ts';
import { anyOf, shows } from '../sites/landmark-test.ts';
import { LANDMARKS } from '../sites/landmarks.ts';
import type { Head } from './head.ts';

export interface Landmark {
  readonly profile: string;
  /** Absent: the engine is known, the kind of page is not. */
  readonly kind?: PageKind;
}

const ENGINES = LANDMARKS.map(([profile, { engine, article, list, other }]) => ({
  profile,
  engine: anyOf(engine),
  // A post wins over the list that boards print below it.
  kinds: [
    ['article', anyOf(article)],
    ['other', anyOf(other ?? '')],
    ['list', anyOf(list ?? '')],
  ] as const,
}));
const TESTS = ENGINES.flatMap(({ engine }) => engine);
const IDS = TESTS.filter(({ where }) => where === 'id').map(({ name }) => name);
/** What the values of the head's selectors have in common with the head: `link[href*="/kboard/"]` needs `/kboard/`. */
const IN_HEAD = TESTS.filter(({ where }) => where === 'head').map(
  ({ selector }) => /"(.+?)"/.exec(selector)?.[1] ?? '',
);
const ELSEWHERE = TESTS.filter(({ where }) => where === 'page');
/** XE alone is known by a class, which is a search of the whole page. Its pages have sheets from these folders, or none. */
const SHEETS = /^$|\/(?:common|modules|layouts)\//;

/** Most pages are of no known engine: told for all engines together, with as few questions as will do. */
function showsAny(document: Document, { marks }: Head): boolean {
  for (let i = 0; i < IDS.length; i++) if (document.getElementById(IDS[i] as string)) return true;
  if (IN_HEAD.some((value) => marks.includes(value))) return true;
  return SHEETS.test(marks) && shows(document, ELSEWHERE);
}

/**
 * The first engine that can say what the page is; else the engine alone. A guest (KBoard) leaves its marks on every
 * page of its host (WordPress), so an engine that knows nothing of this page passes the question on.
 */
export function findLandmark(document: Document, head: Head): Landmark | undefined {
  if (!showsAny(document, head)) return undefined;
  let known: Landmark | undefined;
  for (const { profile, engine, kinds } of ENGINES) {
    if (!shows(document, engine)) continue;
    for (const [kind, tests] of kinds) {
      if (shows(document, tests)) return { profile, kind };
    }
    known = { profile };
  }
  return known;
}
