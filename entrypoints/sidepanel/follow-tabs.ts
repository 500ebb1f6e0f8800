import { browser } from 'wxt/browser';
import { parseMessage } from '../../lib/messages/answer.ts';

interface Following {
  /** Another page stands in front now. */
  readonly changed: () => void;
  /** The reading view over a tab came or went. */
  readonly covered: (tabId: number, shown: boolean) => void;
}

/** Hears which page is in front of our window, and when the reader tells the background that it covers one. */
export function followTabs({ changed, covered }: Following): void {
  const own = browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab?.windowId);
  const ifOurs = async (windowId: number): Promise<void> => {
    if ((await own) === windowId) changed();
  };
  browser.tabs.onActivated.addListener(({ windowId }) => void ifOurs(windowId));
  browser.tabs.onUpdated.addListener((_, { status }, { active, windowId }) => {
    if (active && status === 'complete') void ifOurs(windowId);
  });
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const told = parseMessage(message);
    const tabId = sender.tab?.id;
    if (told?.name !== 'page.covered' || tabId === undefined || sender.id !== browser.runtime.id) return;
    covered(tabId, (told.request as { covered?: unknown }).covered === true);
  });
}
