import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { detect } from '../lib/detect/detect.ts';
import { watchPage } from '../lib/detect/watch.ts';
import { answerPage } from '../lib/messages/answer.ts';
import { askBackground } from '../lib/messages/ask.ts';

/** Always on, and a guest: reads the page, changes nothing of it, and says a word only when it finds an article. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_end',
  // The page could hear that message and so know who is here.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const watch = watchPage({
      window,
      detect,
      // A background that cannot be asked is no reason to disturb the page.
      report: (url, detection) => void askBackground('page.detected', { url, detection }).catch(() => {}),
      alive: () => browser.runtime?.id !== undefined,
      signal: ctx.signal,
    });
    // The first tells before the address changes, the second after; browsers without Navigation API have the first alone.
    ctx.addEventListener(window, 'wxt:locationchange', watch.navigated);
    if ('navigation' in window) {
      window.navigation.addEventListener('currententrychange', watch.navigated, { signal: ctx.signal });
    }
    ctx.onInvalidated(
      answerPage({
        'page.detection': () => ({ url: location.href, detection: detect(document, location.href) }),
      }),
    );
  },
});
