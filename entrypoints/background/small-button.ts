import { browser } from 'wxt/browser';
import { askPage } from '../../lib/messages/ask.ts';

const BUTTON = '/content-scripts/small-button.js' as '/background.js';

/** Puts the small button into a tab; put in twice it is one. @throws whatever the browser throws */
export async function showButton(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [BUTTON] });
}

/** Tells the button of a tab, where there is one, that its article went away without a load. */
export async function hideButton(tabId: number): Promise<void> {
  await askPage(tabId)('button.hide', {}).catch(() => {});
}
