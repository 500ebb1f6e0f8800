import { absolute } from '../../dom/address.ts';
import { shortText } from '../../dom/element-text.ts';
import { COMMENTS } from '../../dom/noise.ts';
import { closest } from '../../dom/page-names.ts';
import { fold } from '../../text/fold.ts';
import type { PageFacts } from './page-facts.ts';
import { isOwner, type Owner } from './title-suffix.ts';

const ELSEWHERE = `${COMMENTS},nav,footer,aside,[role=dialog],[id^=goog-gt]`;
/** Links to the heading itself stand behind it. */
const PLACE_MARK = /\s*[¶§#🔗]$/u;
const PARTS = /\s*[|»«>›]\s*|\s+[-–—:]\s+/;
const MOST = 12;
const MOST_BELOW = 30;

/** A heading that is nothing but the way home is the site's name. */
function leadsHome(heading: Element, base: string): boolean {
  for (const link of heading.querySelectorAll('a[href]')) {
    const address = absolute(link.getAttribute('href'), base);
    if (link.getAttribute('rel') === 'home') return true;
    if (address && /^https?:\/\/[^/]+\/(?:index\.\w+)?$/.test(address)) return true;
  }
  return false;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];

/** How much of a heading's words another saying has, 0 to 1: editors word the same story twice. */
export function sharedWords(heading: string, other: string): number {
  const words = wordsOf(heading);
  const others = new Set(wordsOf(other));
  return words.length ? words.filter((word) => others.has(word)).length / words.length : 0;
}

/** Does the last part of the address name this? `/rezepte/apfelkuchen-vom-blech` names `Apfelkuchen vom Blech`. */
function inAddress(text: string, url: string): boolean {
  const slug = url.split(/[?#]/)[0]?.split('/').filter(Boolean).at(-1) ?? '';
  const words = slug.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  const folded = fold(text.normalize('NFD'));
  return words.length > 1 && words.filter((word) => folded.includes(word)).length >= words.length * 0.6;
}

/**
 * Is the heading the site's name rather than the story's? It is the owner's, or it is one end of the page's `<title>`
 * whose other end is what the address or a smaller heading names.
 */
function isSiteName(text: string, title: string, { document, url, base }: PageFacts, owner: Owner): boolean {
  if (isOwner(text, owner) && !fold(title).startsWith(fold(text) + fold(text))) {
    const rest = fold(title).replace(fold(text), '');
    return (
      rest.length >= 4 ||
      fold(title) === '' ||
      fold(text) === fold(owner.site ?? '') ||
      fold(text) === owner.host
    );
  }
  const parts = title.split(PARTS).filter((part) => fold(part).length > 1);
  const ends = [parts[0], parts.at(-1)];
  const at = parts.length > 1 ? ends.findIndex((part) => fold(part ?? '') === fold(text)) : -1;
  const other = at < 0 ? undefined : ends[1 - at];
  if (!other) return false;
  const below = [...document.querySelectorAll('h1,h2,h3')]
    .slice(0, MOST_BELOW)
    .filter((one) => !leadsHome(one, base))
    .map((one) => fold(shortText(one)));
  return below.includes(fold(other)) || (inAddress(other, url) && !inAddress(text, url));
}

export interface Headings {
  /** Those that may be the story's, in page order. */
  readonly shown: readonly string[];
  /** Those that are the site's name. */
  readonly names: readonly string[];
}

const isStorys = (heading: Element, text: string): boolean =>
  text.length >= 4 && text.length < 300 && !closest(heading, ELSEWHERE);

/** The large headings of the page. */
export function headingsOf(facts: PageFacts, title: string, owner: Owner): Headings {
  const shown: string[] = [];
  const names: string[] = [];
  const large = [...facts.document.querySelectorAll('h1, [itemprop=headline]')].slice(0, MOST);
  for (const heading of large) {
    const text = shortText(heading).replace(PLACE_MARK, '');
    if (text.length < 2 || text.length >= 300) continue;
    if (leadsHome(heading, facts.base) || isSiteName(text, title, facts, owner)) names.push(text);
    else if (isStorys(heading, text)) shown.push(text);
  }
  return { shown, names };
}

/** Of the headings one size smaller those that say one of `titles`: sites keep the large one for their trail of links. */
export function smallerHeadings({ document }: PageFacts, titles: readonly string[]): string[] {
  // Between the names of site and section the title is the longest part.
  const longest = titles.map(
    (title) =>
      title
        .split(PARTS)
        .flatMap((part) => part.split(': '))
        .sort((a, b) => b.length - a.length)[0] ?? '',
  );
  const wanted = new Set([...titles, ...longest].map(fold));
  const smaller = [...document.querySelectorAll('h2,h3')].slice(0, MOST_BELOW);
  return smaller
    .map((heading) => ({ heading, text: shortText(heading) }))
    .filter(({ heading, text }) => isStorys(heading, text) && wanted.has(fold(text)))
    .map(({ text }) => text);
}
