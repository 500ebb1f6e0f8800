import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { detect } from '../lib/detect/detect.ts';
import { watchPage } from '../lib/detect/watch.ts';
import { contentFrame } from '../lib/dom/content-frame.ts';
import { canonical } from '../lib/extract/metadata/canonical.ts';
import { answerPage } from '../lib/messages/answer.ts';
import { askBackground } from '../lib/messages/ask.ts';
import type { Detection } from '../lib/model/detection.ts';
import { engineCalled } from '../lib/sites/landmarks.ts';

/** What the page shows: itself, or a frame of its own site that it shows instead. */
function detectShown(page: Document, url: string): Detection {
  const detection = detect(page, url);
  const inner = detection.isArticle ? undefined : contentFrame(page);
  return inner ? detect(inner, inner.URL) : detection;
}

/** Always on, and a guest: reads the page, changes nothing of it, and says a word only when it finds an article. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_end',
  // The page could hear that message and so know who is here.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const watch = watchPage({
      window,
      detect: detectShown,
      // A background that cannot be asked is no reason to disturb the page.
      report: (url, detection) => {
        const post = canonical(document, url, engineCalled(detection.profile));
        const hasReader = 'pandokReader' in globalThis;
        void askBackground('page.detected', { url, canonical: post, detection, hasReader }).catch(() => {});
      },
      listed: () => void askBackground('page.listed', {}).catch(() => {}),
      alive: () => browser.runtime?.id !== undefined,
      signal: ctx.signal,
    });
    // A frame that fills itself is no change of the page around it.
    document.addEventListener('load', ({ target }) => target instanceof HTMLIFrameElement && watch.filled(), {
      capture: true,
      signal: ctx.signal,
    });
    // The first tells before the address changes, the second after; browsers without Navigation API have the first alone.
    ctx.addEventListener(window, 'wxt:locationchange', watch.navigated);
    if ('navigation' in window) {
      window.navigation.addEventListener('currententrychange', watch.navigated, { signal: ctx.signal });
    }
    ctx.onInvalidated(
      answerPage({
        'page.detection': () => ({ url: location.href, detection: detectShown(document, location.href) }),
      }),
    );
  },
});
