import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { parseSettings, type Settings } from '../../lib/settings/settings.ts';
import { loadSettings } from '../../lib/settings/store.ts';
import { type Session, startSession } from './session.tsx';
import { shareModules } from './shared-modules.ts';

declare global {
  /** In our isolated world only: a script put in twice finds the first one's view. */
  var pandokReader: Promise<Session> | undefined;
  /** Left by the background where the article is to be shown at once: the settings, for the first reader that comes. */
  var pandokFirst: Settings | undefined;
}

async function start(settings: Settings | undefined): Promise<Session> {
  shareModules();
  // Chrome sorts the fields of what is sent along; in the order of every later reading, only what was changed differs.
  return startSession(settings ? parseSettings(settings) : await loadSettings());
}

function follow(ctx: ContentScriptContext, session: Session): void {
  // It is told before the address changes: the new one is in the event.
  ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => session.forget(newUrl.href));
  ctx.onInvalidated(() => {
    // Still connected: it was only put in twice, and the second one follows the same session.
    if (browser.runtime?.id) return;
    session.stop();
    globalThis.pandokReader = undefined;
  });
}

// Put into a tab by the background when someone wants to read.
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  // The page could hear that message, and Chrome parses the whole script once more to say where it came from.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const first = globalThis.pandokFirst;
    globalThis.pandokFirst = undefined;
    globalThis.pandokReader ??= start(first);
    const session = await globalThis.pandokReader;
    follow(ctx, session);
    if (!first) return undefined;
    // A page where nothing is found stays as it is.
    await session.show(true).catch(() => undefined);
    // What was changed while they were on their way, nobody told this script.
    if (browser.runtime?.id) void loadSettings().then(session.adopt);
    return 'shown';
  },
});
