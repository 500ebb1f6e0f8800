import { type Browser, browser } from 'wxt/browser';
import { openBeside } from '../popup/open-beside.ts';
import { askReader } from './reader-tab.ts';
import { showFailed } from './saved-badge.ts';

async function inTab(command: string, tabId: number): Promise<void> {
  try {
    if (command === 'toggle-reader') await askReader(tabId, 'page.toggle', {});
    if (command === 'save-page') await askReader(tabId, 'page.save', {});
  } catch {
    await showFailed(tabId);
  }
}

/** Does what a shortcut stands for. Firefox tells the tab since version 126, Chrome always. */
export async function runCommand(command: string, tab?: Browser.tabs.Tab): Promise<void> {
  if (command === 'open-beside') return openBeside?.(tab?.windowId);
  if (command === 'open-library') {
    await browser.tabs.create({ url: '/library.html' });
    return;
  }
  if (tab?.id !== undefined) await inTab(command, tab.id);
}

/** Firefox for Android has no commands. */
export function offerCommands(): void {
  browser.commands?.onCommand.addListener((command, tab) => void runCommand(command, tab));
}
