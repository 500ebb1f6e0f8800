import { browser } from 'wxt/browser';

type Told = (event: { readonly newUrl: URL }) => void;

/** Milliseconds. How often the address is looked at in browsers without the Navigation API. */
const BETWEEN_LOOKS = 1000;

/**
 * What our scripts in pages use of WXT's own context, in a third of its size; the build puts it in that one's place
 * (`wxt.config.ts`). A script that is put in again ends the one before it, also one that an update of the extension left behind.
 */
export class ContentScriptContext {
  readonly signal: AbortSignal;

  constructor(name: string) {
    const over = new AbortController();
    this.signal = over.signal;
    const begins = `${browser.runtime?.id}:${name}:begins`;
    document.dispatchEvent(new Event(begins));
    document.addEventListener(begins, () => over.abort(), { signal: over.signal });
  }

  onInvalidated(tell: () => void): void {
    this.signal.addEventListener('abort', tell);
  }

  /** Of WXT's events the one there is: the page goes to another address without loading. Told before it is there. */
  addEventListener(_window: Window, _type: 'wxt:locationchange', tell: Told): void {
    let last = location.href;
    const look = (now: string): void => {
      if (now === last) return;
      last = now;
      tell({ newUrl: new URL(now) });
    };
    const { navigation } = window as { navigation?: Navigation };
    if (navigation) {
      navigation.addEventListener('navigate', ({ destination }) => look(destination.url), {
        signal: this.signal,
      });
      return;
    }
    const looking = setInterval(() => look(location.href), BETWEEN_LOOKS);
    this.onInvalidated(() => clearInterval(looking));
  }
}
