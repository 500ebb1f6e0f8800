import type { BrowserName } from '../../scripts/browsers.ts';

/**
 * Settings of the system that a page hears of by `prefers-color-scheme`, `forced-colors`, `prefers-reduced-motion`,
 * `prefers-contrast`.
 */
export interface Eyes {
  readonly dark?: boolean;
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
  readonly moreContrast?: boolean;
}

/** One open tab. Scripts are expressions as text: they run in the page, where nothing of the test exists. */
export interface Tab {
  evaluate<Value>(expression: string): Promise<Value>;
  /** Loads an address in this tab and resolves when the document is there. */
  go(url: string): Promise<void>;
  back(): Promise<void>;
  /** A real key press. Names as in KeyboardEvent.key, with modifiers as in `Shift+Tab`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /**
   * Composes Hangul in the focused field as an input method does: `steps` are what is shown after each key, such as `ㄷ`,
   * `다`, `닿`. Before the last is committed `keys` are pressed, which an input method gets first.
   */
  compose(steps: readonly string[], keys: readonly string[]): Promise<void>;
  /** A real click at a point of the viewport, in CSS pixels. */
  clickAt(x: number, y: number): Promise<void>;
  /** A real drag with the mouse, in CSS pixels of the viewport. */
  drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void>;
  /** Turns the wheel over a point; `deltaY` in CSS pixels. */
  wheel(x: number, y: number, deltaY: number): Promise<void>;
  /** Resolves when the page has that size, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  colorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** What somebody has told the system of their eyes. Firefox takes it at launch, see `LaunchOptions.eyes`. */
  eyes(eyes: Eyes): Promise<void>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** One running browser with the extension in it. */
export interface Driver {
  readonly name: BrowserName;
  open(url: string): Promise<Tab>;
  /** A page of the extension, such as `popup.html?tab=3`. */
  openOwn(path: string): Promise<Tab>;
  /** Runs an expression in the background. @throws in Firefox, whose background nobody reaches from outside */
  inBackground(expression: string): Promise<void>;
  /** Ends the background as the browser itself would when it idles. */
  stopBackground(): Promise<void>;
  /** Resolves when the user closed the browser. */
  closed(): Promise<void>;
  close(): Promise<void>;
  /** Ends every process of the browser at once, as a crash or a lost battery would: nothing gets to tidy up. */
  kill(): Promise<void>;
}

export interface LaunchOptions {
  /** Path of the built extension. */
  extension: string;
  /** Path of the browser. */
  executable: string;
  /** The profile's folder: the same one again is the same user again. */
  profile: string;
  /** The browser's language: `ko` or `en-US`. */
  language: string;
  headless: boolean;
  eyes?: Eyes;
  /** Bytes that the extension may keep. Without it as much as the browser gives. */
  storageLimit?: number;
}

const PATIENCE_MS = 15_000;
const BETWEEN_LOOKS_MS = 25;

/**
 * Resolves with the first truthy value of `look`, asked again and again.
 * @throws Error naming `what` when it never came
 */
export async function until<Value>(what: string, look: () => Promise<Value>): Promise<NonNullable<Value>> {
  const deadline = performance.now() + PATIENCE_MS;
  let last: unknown;
  while (performance.now() < deadline) {
    try {
      const value = await look();
      if (value) return value;
      last = value;
    } catch (error) {
      // A page that is navigating refuses scripts for a moment.
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
  }
  throw new Error(`It never came: ${what} (last: ${String(last)})`);
}
