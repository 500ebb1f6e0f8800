import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerBackground } from '../../lib/messages/answer-background.ts';
import { answerSummaries } from '../../lib/messages/answer-summaries.ts';
import { offerContextMenus } from './context-menus.ts';
import { libraryRoutes } from './library-routes.ts';
import { emptyOldTrashDaily } from './old-trash.ts';
import { pageRoutes } from './page-routes.ts';
import { askReader } from './reader-tab.ts';
import { rowRoutes } from './row-routes.ts';
import { showFailed } from './saved-badge.ts';
import { makeSummary } from './summaries.ts';
import { summaryRoutes } from './summary-routes.ts';

async function runCommand(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  try {
    if (command === 'toggle-reader') await askReader(tab.id, 'page.toggle', {});
    if (command === 'save-page') await askReader(tab.id, 'page.save', {});
  } catch {
    await showFailed(tab.id);
  }
}

// Every listener is registered at once, at the top level: a listener added later misses the event that woke the worker.
export default defineBackground({
  type: 'module',
  main() {
    answerSummaries(makeSummary);
    answerBackground({ ...pageRoutes, ...libraryRoutes, ...summaryRoutes, ...rowRoutes });
    offerContextMenus();
    // Firefox for Android has no commands.
    browser.commands?.onCommand.addListener((command) => void runCommand(command));
    void emptyOldTrashDaily(Date.now());
  },
});
