import { browser } from 'wxt/browser';

/** What WXT's types, which are Chrome's, do not know of Firefox. Firefox for Android has none. */
const { sidebarAction } = browser as unknown as { sidebarAction?: { open(): Promise<void> } };

/**
 * Opens Chrome's side panel or Firefox's sidebar; absent where the browser has neither. To be called before anything is
 * waited for: after that the browser no longer sees the user's press behind it.
 */
export const openBeside: ((windowId: number | undefined) => Promise<void>) | undefined = import.meta.env
  .FIREFOX
  ? sidebarAction && (() => sidebarAction.open())
  : browser.sidePanel &&
    (async (windowId) => {
      if (windowId !== undefined) await browser.sidePanel.open({ windowId });
    });
