import { oneLine } from '../../dom/element-text.ts';
import { fold } from '../../text/fold.ts';

/** Whose page it is: what is left of a title without their name. */
export interface Owner {
  /** What the site calls itself. */
  readonly site?: string | undefined;
  /** The telling label of the host: `econ` of `news.econ.co.kr`. */
  readonly host?: string | undefined;
  /** What else on the page turned out to be the site's name. */
  readonly names?: readonly string[];
}

const STRONG = /\s*[|>›]\s*|\s+[»«]\s+|(?<=[\u3040-\u9fff\uac00-\ud7af」』）】?!])[_＿](?=\S)|\s+::\s+/g;
const WEAK = /\s+[•·:/\\–—-]{1,2}\s+/g;
const ARCHIVE = /^(?:blog\s*)?archi(?:v|ve|ves)$/i;
const LONGEST_OWNER = 60;

/** Is this part of a title the site's own name? */
export function isOwner(part: string, { site, host, names = [] }: Owner): boolean {
  const words = fold(part);
  const known = fold(site ?? '');
  if (!words || part.length >= LONGEST_OWNER) return false;
  if ((known.length > 1 && words.includes(known)) || names.some((name) => fold(name) === words)) return true;
  if (!host) return false;
  return words === host || (host.length >= 4 && words.length < 40 && words.includes(host));
}

/** Bars and arrows; not guillemets that stand in pairs: those are quotes. */
function strongMarks(text: string): RegExpMatchArray[] {
  const quoted = text.includes('«') && text.includes('»');
  return [...text.matchAll(STRONG)].filter(([mark]) => !(quoted && /[«»]/.test(mark)));
}

interface Cut {
  readonly head: string;
  readonly tail: string;
}

const cutAt = (text: string, match: RegExpMatchArray): Cut => ({
  head: text.slice(0, match.index),
  tail: text.slice((match.index ?? 0) + match[0].length),
});

/** `은하경제 | 제목`, `블로그: 제목`, `블로그 » Blog Archive » 제목`: the name before the title. */
function withoutPrefix(text: string, owner: Owner): string {
  const first = [...strongMarks(text), ...text.matchAll(WEAK), ...text.matchAll(/:\s+/g)].sort(
    (a, b) => (a.index ?? 0) - (b.index ?? 0),
  )[0];
  if (!first) return text;
  const { head, tail } = cutAt(text, first);
  // Behind a bare colon a headline's own beginning may name the site too: there only the name itself goes.
  const named = /^:/.test(first[0])
    ? [fold(owner.site ?? ''), owner.host ?? ''].some(
        (name) => name.length > 5 && fold(head).startsWith(name),
      )
    : isOwner(head, owner);
  if (fold(tail).length < 4 || !(named || ARCHIVE.test(head))) return text;
  return withoutPrefix(tail, owner);
}

/** What a bar or an arrow parts from the title is the site's or the board's, when it is not the larger half. */
function withoutStrong(text: string, owner: Owner): string {
  const last = strongMarks(text).at(-1);
  if (!last) return text;
  const { head, tail } = cutAt(text, last);
  if (isOwner(head, owner) && !isOwner(tail, owner)) return text;
  const short = tail.length <= 25 && head.length > tail.length * 0.6;
  const named = tail.length <= LONGEST_OWNER && head.length >= 12 && head.length > tail.length * 0.8;
  return fold(head).length >= 2 && (isOwner(tail, owner) || short || named)
    ? withoutStrong(head, owner)
    : text;
}

/**
 * A dash may be the author's own: behind one, only the site's name goes. Unless `loose`: the page's `<title>` is the
 * place where sites put theirs, and a few words without an end are one.
 */
function withoutWeak(text: string, owner: Owner, loose: boolean): string {
  const last = [...text.matchAll(WEAK)].at(-1) ?? [...text.matchAll(/[:：]\s*/g)].at(-1);
  if (!last) return text;
  const { head, tail } = cutAt(text, last);
  if (fold(head).length < 2) return text;
  if (isOwner(tail, owner) && tail.length <= Math.max(40, head.length))
    return withoutWeak(head, owner, loose);
  const dash = /\s[-–—]\s/.test(last[0]) && !/[.!?”"]$/.test(tail) && tail.split(' ').length <= 4;
  return loose && dash && tail.length <= 25 && head.length > tail.length * 0.3 ? head : text;
}

/**
 * The title with what boards and sites hang before and behind it taken off. `제목 > 뉴스 | 오늘의뉴스` -> `제목`
 */
export function withoutSuffix(title: string, owner: Owner, loose = false): string {
  const bare = withoutWeak(withoutStrong(title, owner), owner, loose);
  return oneLine(withoutPrefix(withoutStrong(bare, owner), owner));
}
