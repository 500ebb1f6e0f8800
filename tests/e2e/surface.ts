import { type Tab, until } from './driver.ts';

const CONTROLS =
  'button, a[href], [role="tab"], [role="menuitem"], [role="menuitemradio"], [role="radio"], summary, input, select, label';

/** One of our surfaces in a tab, looked at as a user would: by what it says and what its controls are called. */
export interface Surface {
  /** The visible words of the first element that matches. */
  words(selector?: string): Promise<string | undefined>;
  all(selector: string): Promise<string[]>;
  count(selector: string): Promise<number>;
  has(selector: string): Promise<boolean>;
  /** Resolves when the surface shows these words. */
  says(words: string, selector?: string): Promise<void>;
  /** A real click in the middle of the control with this name, scrolled into view first. */
  click(name: string): Promise<void>;
  clickOn(selector: string): Promise<void>;
}

interface Point {
  x: number;
  y: number;
}

/**
 * An expression for the box of an element, a promise of nothing while it moves. Looked at in three frames and not at two
 * moments: a busy browser draws none in between, and a view on its way would seem to have arrived.
 */
export const restingPlace = (element: string): string => `(async (one) => {
  const box = one.getBoundingClientRect();
  // A tab behind another one draws no frames, so nothing moves in it; not all of them know that they are.
  for (let frame = 0; frame < 3 && !document.hidden; frame += 1) {
    await new Promise((resolve) => { requestAnimationFrame(resolve); setTimeout(resolve, 100); });
    const now = one.getBoundingClientRect();
    if (now.left !== box.left || now.top !== box.top) return undefined;
  }
  return { left: box.left, top: box.top, bottom: box.bottom, width: box.width, height: box.height };
})(${element})`;

/** `root` is an expression for the document or shadow root that the surface lives in. */
export function surfaceOf(tab: Tab, root: string): Surface {
  const ask = <Value>(body: string): Promise<Value> =>
    tab.evaluate<Value>(`(() => { const root = ${root}; if (!root) return undefined; ${body} })()`);

  /** Waits like a hand: until the control stands still and nothing lies over it. */
  const clickWhere = async (what: string, find: string): Promise<void> => {
    const point = await until(what, () =>
      ask<Point | undefined>(`
        const target = ${find};
        if (!target || target.disabled || target.ariaDisabled === 'true') return undefined;
        target.scrollIntoView({ block: 'nearest' });
        return ${restingPlace('target')}.then((box) => {
          if (!box?.width || box.bottom < 0 || box.top > innerHeight) return undefined;
          const point = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
          const hit = root.elementFromPoint(point.x, point.y);
          const isFree = target.contains(hit) || hit?.closest('label')?.contains(target);
          return isFree ? point : undefined;
        });
      `),
    );
    await tab.clickAt(point.x, point.y);
  };

  const words = (selector = '*') =>
    ask<string | undefined>(
      `return (${JSON.stringify(selector)} === '*' ? (root.body ?? root.querySelector('dialog') ?? root) : root.querySelector(${JSON.stringify(selector)}))?.textContent?.replace(/\\s+/g, ' ').trim()`,
    );

  return {
    words,
    all: (selector) =>
      ask(
        `return Array.from(root.querySelectorAll(${JSON.stringify(selector)}), (one) => one.textContent.replace(/\\s+/g, ' ').trim())`,
      ),
    count: (selector) => ask(`return root.querySelectorAll(${JSON.stringify(selector)}).length`),
    has: async (selector) =>
      (await ask<boolean | undefined>(`return root.querySelector(${JSON.stringify(selector)}) !== null`)) ===
      true,
    says: async (wanted, selector) => {
      await until(`the words “${wanted}”`, async () => (await words(selector))?.includes(wanted));
    },
    click: (name) =>
      clickWhere(
        `the control “${name}”`,
        `Array.from(root.querySelectorAll(${JSON.stringify(CONTROLS)})).find((one) => {
          const called = (one.getAttribute('aria-label') ?? one.textContent).replace(/\\s+/g, ' ').trim();
          // A count may stand behind a name: “Archived 3”.
          return called.replace(/ \\d+$/, '') === ${JSON.stringify(name)} && one.getBoundingClientRect().width > 0;
        })`,
      ),
    clickOn: (selector) => clickWhere(selector, `root.querySelector(${JSON.stringify(selector)})`),
  };
}

/** The reading view over a page. */
export const readerIn = (tab: Tab): Surface =>
  surfaceOf(tab, "document.querySelector('pandok-reader')?.shadowRoot");

/** A page of the extension. */
export const ownPage = (tab: Tab): Surface => surfaceOf(tab, 'document');

const OPEN = "document.querySelector('pandok-reader')?.shadowRoot?.querySelector('dialog')?.open === true";

export const isReading = (tab: Tab): Promise<boolean> => tab.evaluate<boolean>(OPEN);

export async function untilReading(tab: Tab): Promise<Surface> {
  await until('the reading view', () => isReading(tab));
  return readerIn(tab);
}

export async function untilClosed(tab: Tab): Promise<void> {
  await until('the page uncovered', async () => !(await isReading(tab)));
}
