import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { loadSettings } from '../../lib/settings/store.ts';
import { type Session, startSession } from './session.tsx';
import { shareModules } from './shared-modules.ts';

declare global {
  /** In our isolated world only: a script put in twice finds the first one's view. */
  var pandokReader: Promise<Session> | undefined;
}

async function start(): Promise<Session> {
  shareModules();
  return startSession(await loadSettings());
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
  async main(ctx) {
    globalThis.pandokReader ??= start();
    follow(ctx, await globalThis.pandokReader);
  },
});
