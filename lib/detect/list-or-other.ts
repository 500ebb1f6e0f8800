import { saturate } from './signals/signals.ts';

const SAMPLE = 60;
/** A link's text as long as a headline. A CJK one is shorter, and list rows are rarely at the limit. */
const HEADLINE = 14;

/** What a page is that is no article: rows of headlines and an address of a list, against the fields of a form. */
export function listOrOther(document: Document, signals: ReadonlyMap<string, number>): 'list' | 'other' {
  const of = (name: string) => signals.get(name) ?? 0;
  const rows = 2 * saturate(countHeadlines(document), 30) + of('articleMany');
  const address = of('addressList') + of('addressPaged') + of('addressSearched') + of('addressRoot');
  const form = of('formFields') + of('addressForm');
  return rows + address - form > 0.8 ? 'list' : 'other';
}

/** Estimated from a sample, evenly spread. */
function countHeadlines(document: Document): number {
  const links = document.getElementsByTagName('a');
  const step = Math.max(1, Math.floor(links.length / SAMPLE));
  let seen = 0;
  let headlines = 0;
  for (let i = 0; i < links.length; i += step) {
    seen++;
    if ((links[i]?.textContent ?? '').slice(0, 400).trim().length >= HEADLINE) headlines++;
  }
  return seen ? (headlines / seen) * links.length : 0;
}
