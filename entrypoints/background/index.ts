import { defineBackground } from 'wxt/utils/define-background';
import { answerBackground } from '../../lib/messages/answer-background.ts';
import { answerSummaries } from '../../lib/messages/answer-summaries.ts';
import { offerCommands } from './commands.ts';
import { offerContextMenus } from './context-menus.ts';
import { highlightRoutes } from './highlight-routes.ts';
import { greetUsers } from './installed.ts';
import { followSettings } from './known-settings.ts';
import { libraryRoutes } from './library-routes.ts';
import { emptyOldTrashDaily } from './old-trash.ts';
import { offerOmnibox } from './omnibox.ts';
import { pageRoutes } from './page-routes.ts';
import { placeRoutes } from './place-routes.ts';
import { rowRoutes } from './row-routes.ts';
import { makeSummary } from './summaries.ts';
import { summaryRoutes } from './summary-routes.ts';
import { voiceRoutes } from './voice-routes.ts';

// Every listener is registered at once, at the top level: a listener added later misses the event that woke the worker.
export default defineBackground({
  type: 'module',
  main() {
    answerSummaries(makeSummary);
    answerBackground({
      ...pageRoutes,
      ...libraryRoutes,
      ...summaryRoutes,
      ...rowRoutes,
      ...placeRoutes,
      ...highlightRoutes,
      ...voiceRoutes,
    });
    followSettings();
    greetUsers();
    offerContextMenus();
    offerCommands();
    offerOmnibox();
    void emptyOldTrashDaily(Date.now());
  },
});
