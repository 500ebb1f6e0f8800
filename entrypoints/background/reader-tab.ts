import { browser } from 'wxt/browser';
import { askPage } from '../../lib/messages/ask.ts';
import type { PageContract } from '../../lib/messages/contract.ts';
import { Failure } from '../../lib/messages/failure.ts';

const READER = '/content-scripts/reader.js' as '/background.js';
/** What the browsers say of pages that no extension may touch (their own pages, stores, PDF viewers, error pages). */
const RESTRICTED =
  /cannot access (a )?(chrome|contents of url "(chrome|edge|about|devtools))|extensions gallery|chrome:\/\/|error page|restricted|missing host permission for the tab.*about:|cannot be scripted/i;
const NO_ACCESS = /permission|cannot access contents|request permission|must request/i;

async function isWebPage(tabId: number): Promise<boolean> {
  try {
    const { url } = await browser.tabs.get(tabId);
    // Without access to the site the browser hides its address: then asking for access is the way on.
    return url === undefined || /^https?:/.test(url);
  } catch {
    return false;
  }
}

async function isThere(tabId: number): Promise<boolean> {
  try {
    await askPage(tabId)('page.isReady', {});
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts the reader into a tab, once.
 * @throws Failure `restricted-page`, `no-access`, `page-gone`
 */
export async function injectReader(tabId: number): Promise<void> {
  if (await isThere(tabId)) return;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [READER] });
  } catch (error) {
    const words = String(error);
    if (/no tab|tab was closed|invalid tab/i.test(words)) throw new Failure('page-gone', error);
    if (RESTRICTED.test(words) || !(await isWebPage(tabId))) throw new Failure('restricted-page', error);
    throw new Failure(NO_ACCESS.test(words) ? 'no-access' : 'restricted-page', error);
  }
}

/** Injects the reader if need be and asks it. */
export async function askReader<Name extends keyof PageContract>(
  tabId: number,
  name: Name,
  request: PageContract[Name]['request'],
): Promise<PageContract[Name]['reply']> {
  await injectReader(tabId);
  return askPage(tabId)(name, request);
}
