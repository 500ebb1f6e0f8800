import { absolute } from '../../dom/address.ts';
import { COMMENTS } from '../../dom/noise.ts';
import { closest } from '../../dom/page-names.ts';
import type { PageFacts } from '../metadata/page-facts.ts';

const ELSEWHERE = `${COMMENTS},footer,aside,form,header`;
/** What sites call the number of a page in an address. */
const PAGE_PARAMETERS = new Set(['page', 'p', 'pg', 'pn', 'pagenum', 'page_no', 'pageno', 'seite', 'paged']);
/** What the address of a second page may look like: `/2`, `_2.html`, `?page=2`. No other link is the second's. */
const SECOND = ['*="/2"', '*="_2."', '*="-2."', '*="=2"', '^="2"'].map((value) => `a[href${value}]`).join();
/** No article has more; a list of a site's stories does. */
const MOST_PAGES = 30;

/** The address of a further page with its number taken out: what all pages of one article share. */
function patternOf(url: URL, own: URL, number: number): string | undefined {
  if (url.host !== own.host) return undefined;
  const path = own.pathname.replace(/\/$/, '');
  if (url.search === own.search) {
    const slash = url.pathname.endsWith('/') ? '/' : '';
    for (const between of ['/', '/page/'])
      if (url.pathname === `${path}${between}${number}${slash}`)
        return `${path}${between}{n}${slash}${url.search}`;
    const file = /^(.*)(\.\w{3,5})$/.exec(path);
    for (const between of ['_', '-'])
      if (file && url.pathname === `${file[1]}${between}${number}${file[2]}`)
        return `${file[1]}${between}{n}${file[2]}${url.search}`;
    return undefined;
  }
  if (url.pathname.replace(/\/$/, '') !== path) return undefined;
  const rest = new URLSearchParams(url.search);
  const name = [...rest.keys()].find((key) => PAGE_PARAMETERS.has(key) && rest.get(key) === String(number));
  const ownNumber = name && new URLSearchParams(own.search).get(name);
  if (!name || (ownNumber && ownNumber !== '1')) return undefined;
  const ownRest = new URLSearchParams(own.search);
  ownRest.delete(name);
  rest.delete(name);
  if (rest.toString() !== ownRest.toString()) return undefined;
  rest.append(name, '{n}');
  return `${url.pathname}?${rest.toString().replace('%7Bn%7D', '{n}')}`;
}

/**
 * The addresses of the article's further pages, in order, where this is its first: numbers that lead to this address
 * with nothing but a page's number more: `/story/harbour` has links `2` and `3` to `/story/harbour/2` and `/3`. Pages
 * between the numbers that are shown (1 2 … 7) are counted in. Empty where there are none, as almost always.
 */
export function furtherPages({ document, url, base }: PageFacts): string[] {
  const seconds = [...document.querySelectorAll(SECOND)];
  if (!seconds.length) return [];
  const own = new URL(url);
  const read = (link: Element): { number: number; pattern: string } | undefined => {
    const words = link.textContent ?? '';
    if (words.length > 20) return undefined;
    const number = Number(/^\D{0,6}(\d{1,2})\D{0,3}$/.exec(words.trim())?.[1]);
    if (!(number > 1) || number > MOST_PAGES || closest(link, ELSEWHERE)) return undefined;
    const address = absolute(link.getAttribute('href'), base);
    const pattern = address && patternOf(new URL(address), own, number);
    return pattern ? { number, pattern } : undefined;
  };
  const second = seconds.map(read).find((page) => page?.number === 2);
  if (!second) return [];
  const { pattern } = second;
  const numbers = [...document.querySelectorAll('a[href]')].map((link) => {
    const page = read(link);
    return page?.pattern === pattern ? page.number : 0;
  });
  return Array.from(
    { length: Math.max(...numbers) - 1 },
    (_, index) => new URL(pattern.replace('{n}', String(index + 2)), own).href,
  );
}
