import { oneLine, shortText } from '../dom/element-text.ts';
import { COMMENTS } from '../dom/noise.ts';
import { pick } from './by-profile.ts';
import { metaText, type PageFacts } from './page-facts.ts';

const SEPARATOR = /\s+[|>›»«·•:/\\–—-]{1,2}\s+|\s*[|›»«]\s*/;
const CUT = /(?:…|\.{3})$/;

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * The title with what boards and sites hang behind it taken off. `제목 > 뉴스 | 오늘의뉴스` -> `제목`. A dash may also be
 * the author's own: behind one, only the site's known name goes, unless `loose` (the page's `<title>` is like that).
 */
export function withoutSuffix(title: string, site: string | undefined, loose = false): string {
  const known = fold(site ?? '');
  let text = title;
  for (let turn = 0; turn < 3; turn++) {
    const marks = [...text.matchAll(new RegExp(SEPARATOR, 'g'))];
    const last = marks.at(-1);
    const first = marks[0];
    if (!last || !first) break;
    const tail = text.slice(last.index + last[0].length);
    const head = text.slice(0, first.index);
    const strong = /[|>›»«]|::/.test(last[0]);
    const sameSite =
      known.length > 1 && (fold(tail) === known || (fold(tail).includes(known) && tail.length < 60));
    const shortTail = tail.length <= 25 && text.length - tail.length > tail.length * 1.3;
    if (sameSite || (strong && shortTail)) text = text.slice(0, last.index);
    else if (known.length > 1 && fold(head) === known) text = text.slice(first.index + first[0].length);
    else if (
      loose &&
      turn === 0 &&
      shortTail &&
      /\s[-–—]\s/.test(last[0]) &&
      !/[.!?”"]$/.test(tail) &&
      tail.split(' ').length <= 4
    ) {
      text = text.slice(0, last.index);
    } else break;
  }
  return oneLine(text);
}

/** A title the page cut short is the beginning of a fuller one in its head. */
function whole(shown: string, fuller: readonly string[], site: string | undefined): string {
  const start = fold(shown.replace(CUT, ''));
  if (!CUT.test(shown) || start.length < 4) return shown;
  const found = fuller.find((text) => fold(text).startsWith(start) && fold(text).length > start.length);
  return found ? withoutSuffix(found, site) : shown;
}

function headings(document: Document): string[] {
  return (
    [...document.querySelectorAll('h1, [itemprop=headline]')]
      .slice(0, 12)
      .filter((heading) => !heading.closest(`${COMMENTS},nav,footer,aside`))
      // A heading that is nothing but the way home is the site's name.
      .filter(
        (heading) => !heading.querySelector('a[href="/"], a[href="./"], a[rel=home], a[href^="/index."]'),
      )
      .map(shortText)
      .filter((text) => text.length >= 4 && text.length < 300)
  );
}

/** The post's own title: never cut, without board, category and site. Empty when the page names none. */
export function findTitle(facts: PageFacts, site: string | undefined): string {
  const { document, profile, data } = facts;
  const inHead = oneLine(document.querySelector('head > title, title')?.textContent);
  const declared = [metaText(facts, 'og:title'), data.headline, inHead, metaText(facts, 'twitter:title')]
    .map((text) => oneLine(text))
    .filter(Boolean);
  const landmark = shortText(pick(document, profile?.parts.title)) || facts.post?.title;
  if (landmark) return whole(landmark, declared, site);
  const best = byAgreement(facts, declared, site);
  if (best) return whole(best, declared, site);
  return headings(document)[0] ?? '';
}

/** What most of the page's own sayings agree on: the large heading, the linked data, what it gives to others to show. */
function byAgreement(
  facts: PageFacts,
  declared: readonly string[],
  site: string | undefined,
): string | undefined {
  const votes = new Map<string, { text: string; weight: number }>();
  const vote = (text: string | undefined, weight: number): void => {
    const key = fold(text ?? '');
    if (!text || key.length < 2) return;
    const known = votes.get(key);
    votes.set(key, {
      text: known?.text ?? text,
      weight: (known?.weight ?? 0) + weight - (CUT.test(text) ? 1 : 0),
    });
  };
  const strip = (text: string | undefined, loose = false): string | undefined =>
    text && withoutSuffix(oneLine(text), site, loose);
  const shown = headings(facts.document);
  // A heading that the head does not know may be the site's name or another story's.
  const known = (text: string): boolean =>
    declared.some(
      (other) =>
        fold(other).startsWith(fold(text)) || (fold(text).length > 14 && fold(other).includes(fold(text))),
    );
  const heading = shown.find(known) ?? (shown.length === 1 ? shown[0] : undefined);
  vote(heading, heading && known(heading) ? 1.3 : 0.9);
  vote(strip(facts.data.headline), 1.1);
  vote(strip(metaText(facts, 'og:title')), 1);
  vote(strip(metaText(facts, 'twitter:title')), 0.4);
  vote(strip(oneLine(facts.document.querySelector('head > title, title')?.textContent), true), 0.4);
  return [...votes.values()].sort((a, b) => b.weight - a.weight)[0]?.text;
}
