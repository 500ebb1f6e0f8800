import { browser } from 'wxt/browser';

/**
 * While the reading view is open: hides the page's own scrollbar, and on paper the page, without a change to its document.
 */
export const NO_SCROLLBAR =
  'html{overflow:hidden!important}@media print{html{overflow:visible!important}body{display:none!important}}';

const mark = (name: string, style: string, colour: string, wash: string): string =>
  `::highlight(pandok-${name}){text-decoration:underline ${style} 2px ${colour};background-color:${wash}}`;

/**
 * Our marks on the original page. Nobody knows the colours of a page, so these stand out by 3:1 from white and from
 * near black, and the shape of the line tells the group as in the reading view.
 */
export const MARKS = [
  mark('name', 'dotted', '#4380c4', 'rgb(67 128 196/.14)'),
  mark('figure', 'solid', '#b27c14', 'rgb(212 150 20/.18)'),
  mark('time', 'dashed', '#32917f', 'rgb(50 145 127/.14)'),
].join('');

/** Puts a style sheet into a tab as the user's own, or takes it out: the document does not change. */
export async function dressTab(tabId: number | undefined, css: string, wanted: boolean): Promise<void> {
  if (tabId === undefined) return;
  const sheet = { target: { tabId }, css, origin: 'USER' } as const;
  // Taken away first: a sheet put in twice would need to be taken away twice.
  await browser.scripting.removeCSS(sheet);
  if (wanted) await browser.scripting.insertCSS(sheet);
}
