import type { Detection } from '../model/detection.ts';
import { CONFIDENT } from './confident.ts';
import { fingerprint } from './fingerprint.ts';

/** What the always-on script needs from outside. */
export interface Watching {
  readonly window: Window & typeof globalThis;
  readonly detect: (document: Document, url: string) => Detection;
  /** Called for articles, once a page, and again when doubt has become certainty; for others only to take one back. */
  readonly report: (url: string, detection: Detection) => void;
  /** Called for lists, once an address. */
  readonly listed: () => void;
  /** False once the extension was updated and this script was left behind. */
  readonly alive: () => boolean;
  /** Ends everything: listeners, observer, timers. */
  readonly signal: AbortSignal;
}

/** The page must be still for so long before it is looked at; a page that is never still is looked at anyway. */
const QUIET_MS = 300;
const MOST_WAITS = 5;
/** After a load or a navigation a page may fill itself for so long, and is looked at so often. */
const LIFE_MS = 12_000;
const MOST_LOOKS = 8;
/** A navigation that changes nothing of the page for so long is looked at as it stands. */
const STILL_MS = 1_500;

/**
 * Looks at the page now, again while it is being filled by scripts, after single-page navigation (tell it by
 * `navigated`; calls without a new address are ignored), and when it comes back from the back/forward cache.
 */
export function watchPage({ window, detect, report, listed, alive, signal }: Watching): {
  navigated(): void;
  /** Something that no change of the document tells has arrived: a frame's page. */
  filled(): void;
} {
  const { document } = window;
  let address = pageAddress(window);
  let reported: { url: string; sure: boolean; print: string } | undefined;
  let listedAt: string | undefined;
  let timer: number | undefined;
  let end: number | undefined;
  let looks = 0;
  let waits = 0;
  let changed = false;

  const observer = new window.MutationObserver(() => {
    changed = true;
    if (timer === undefined) lookIn(QUIET_MS);
  });

  function lookIn(ms: number): void {
    window.clearTimeout(timer);
    changed = false;
    timer = window.setTimeout(() => {
      timer = undefined;
      if (changed && ++waits < MOST_WAITS) lookIn(QUIET_MS);
      else look();
    }, ms);
  }

  function rest(): void {
    observer.disconnect();
    window.clearTimeout(timer);
    window.clearTimeout(end);
    timer = undefined;
  }

  function look(): void {
    if (signal.aborted || !alive()) {
      rest();
      return;
    }
    waits = 0;
    const detection = detect(document, window.location.href);
    tell(detection);
    if (detection.kind === 'list' && listedAt !== address) {
      listedAt = address;
      listed();
    }
    if (++looks >= MOST_LOOKS || isSettled(detection)) finish(detection);
  }

  /** An article gave way to something else under a new address: what was shown for it is to be taken back. */
  function finish(detection: Detection): void {
    rest();
    if (detection.isArticle || reported === undefined || reported.url === address) return;
    reported = undefined;
    report(window.location.href, detection);
  }

  /** A new address over the same words is the same article: a comment page, a photo of a gallery, or not yet rendered. */
  function tell(detection: Detection): void {
    if (!detection.isArticle) return;
    const sure = detection.confidence >= CONFIDENT;
    const print = fingerprint(document);
    const same = reported !== undefined && (reported.url === address || reported.print === print);
    if (same && (reported?.sure || !sure)) return;
    reported = { url: address, sure, print };
    report(window.location.href, detection);
  }

  function begin(): void {
    rest();
    looks = 0;
    waits = 0;
    observer.observe(document, { childList: true, subtree: true });
    end = window.setTimeout(() => {
      looks = MOST_LOOKS;
      look();
    }, LIFE_MS);
  }

  function start(): void {
    begin();
    look();
  }

  signal.addEventListener('abort', rest);
  window.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      reported = undefined;
      address = pageAddress(window);
      start();
    },
    { signal },
  );
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', start, { once: true, signal });
  } else if (!signal.aborted) {
    start();
  }

  return {
    navigated() {
      const now = pageAddress(window);
      if (signal.aborted || now === address) return;
      address = now;
      begin();
      lookIn(STILL_MS);
    },
    filled() {
      if (!signal.aborted && looks < MOST_LOOKS) lookIn(QUIET_MS);
    },
  };
}

/** Nothing that is still to come would change this. */
function isSettled({ isArticle, confidence, profile }: Detection): boolean {
  return confidence >= CONFIDENT && (isArticle || profile !== undefined);
}

/** Without the fragment, which names a place in the page. */
function pageAddress(window: Window): string {
  return window.location.href.replace(/#(?![!/]).*$/, '');
}
