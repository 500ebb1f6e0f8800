import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerPage } from '../../lib/messages/answer.ts';
import { openingAt } from '../../lib/settings/site-rule.ts';
import { loadSettings, watchSettings } from '../../lib/settings/store.ts';
import { createSmallButton, type ShownButton } from './show.tsx';

declare global {
  /** In our isolated world only: a script put in twice finds the first one's button. */
  var pandokSmallButton: Promise<ShownButton> | undefined;
}

async function start(): Promise<ShownButton> {
  const button = await createSmallButton(await loadSettings());
  watchSettings((settings) => {
    button.dress(settings);
    // Chosen anew in the options or the popup: what stands here follows.
    if (openingAt(settings, location.href) !== 'button') button.hide();
  });
  answerPage({
    'button.hide': () => {
      button.hide();
      return {};
    },
  });
  return button;
}

// Put into a tab by the background on an article of somebody who wants a button there.
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  // The page could hear that message, and Chrome parses the whole script once more to say where it came from.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    globalThis.pandokSmallButton ??= start();
    const button = await globalThis.pandokSmallButton;
    button.show();
    // A button that can no longer ask anybody goes.
    ctx.onInvalidated(() => browser.runtime?.id || button.hide());
  },
});
