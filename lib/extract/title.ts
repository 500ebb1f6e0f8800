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

/** The title with what boards and sites hang behind it taken off. `제목 > 뉴스 | 오늘의뉴스` -> `제목` */
export function withoutSuffix(title: string, site: string | undefined): string {
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
  return [...document.querySelectorAll('h1, [itemprop=headline]')]
    .slice(0, 12)
    .filter((heading) => !heading.closest(`${COMMENTS},nav,footer,aside`))
    .map(shortText)
    .filter((text) => text.length >= 4 && text.length < 300);
}

/** The post's own title: never cut, without board, category and site. Empty when the page names none. */
export function findTitle(facts: PageFacts, site: string | undefined): string {
  const { document, profile, data } = facts;
  const inHead = oneLine(document.querySelector('head > title, title')?.textContent);
  const declared = [metaText(facts, 'og:title'), data.headline, inHead, metaText(facts, 'twitter:title')]
    .map((text) => oneLine(text))
    .filter(Boolean);
  const landmark = shortText(pick(document, profile?.parts.title));
  if (landmark) return whole(landmark, declared, site);
  const stripped = declared.map((text) => withoutSuffix(text, site));
  // What the page shows in large type and also says in its head is the title.
  for (const shown of headings(document)) {
    const key = fold(shown);
    if (
      key.length > 3 &&
      declared.some((text) => fold(text).startsWith(key) || (key.length > 14 && fold(text).includes(key)))
    )
      return whole(shown, declared, site);
  }
  const best = stripped.find((text) => text.length > 3 && !CUT.test(text)) ?? stripped[0];
  return best ?? headings(document)[0] ?? '';
}
