import { type Tab, until } from './driver.ts';

/** Where the focus is, in whatever shadow root. */
const FOCUSED = `(() => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at && at !== document.body && at !== document.documentElement ? at : undefined;
})()`;

interface Stop {
  readonly what: string;
  /** What is wrong with it; empty when nothing is. */
  readonly wrong: string;
}

/**
 * One look at what has the focus: that a line is drawn around it (or around what stands for it, as the word beside a hidden
 * box), and that not all of it is covered (WCAG 2.4.11). What moves is looked at where it comes to rest.
 */
const LOOK = `(() => {
  const at = ${FOCUSED};
  if (!at) return undefined;
  const root = at.getRootNode();
  const dialog = at.closest('dialog') ?? document.documentElement;
  for (const moving of dialog.getAnimations({ subtree: true })) if (moving.effect.getComputedTiming().iterations !== Infinity) moving.finish();
  const drawn = (one) => { if (!one) return false; const { outlineStyle, outlineWidth } = getComputedStyle(one); return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1; };
  const inLabel = at.closest('label');
  const ringed = drawn(at) || drawn(inLabel) || drawn(at.nextElementSibling);
  const stands = at.getBoundingClientRect().width > 2 ? at : (inLabel ?? at);
  const boxes = [...stands.getClientRects()];
  const points = boxes.flatMap(({ left, top, width, height }) => [0.5, 0.1, 0.9].map((share) => [left + width * share, top + height * share]));
  const seen = points.some(([x, y]) => {
    const over = root.elementFromPoint(x, y);
    return over && (stands.contains(over) || over.contains(stands) || inLabel?.contains(over) || over === at.nextElementSibling);
  });
  const what = at.localName + '.' + at.className + ' ' + (at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 40);
  globalThis.walked ??= new WeakSet();
  const again = globalThis.walked.has(at);
  globalThis.walked.add(at);
  return { again, what, wrong: [ringed ? '' : 'no ring', seen ? '' : 'covered'].filter(Boolean).join(', ') };
})()`;

/** What is wrong with a stop still when the browser has scrolled to it, which may take it some frames. */
async function atRest(tab: Tab, first: Stop): Promise<string[]> {
  let last = first;
  const look = async () => {
    const now = await tab.evaluate<Stop | undefined>(LOOK);
    last = now ?? { what: first.what, wrong: `${first.wrong}, and then the focus was gone` };
    return !last.wrong;
  };
  return until('it to be seen', look).then(
    () => [],
    () => [`${last.what}: ${last.wrong}`],
  );
}

/**
 * Goes through a surface with Tab, from where the focus is until it leaves the page or comes around, and gives what is
 * wrong on the way, one line each, and how many stops there were.
 */
export async function walkFocus(tab: Tab, most = 120): Promise<{ stops: number; wrong: string[] }> {
  const wrong: string[] = [];
  await tab.evaluate('void (globalThis.walked = new WeakSet())');
  for (let stops = 0; stops < most; stops += 1) {
    await tab.press('Tab');
    const stop = await tab.evaluate<(Stop & { again: boolean }) | undefined>(LOOK);
    if (!stop || stop.again) return { stops, wrong };
    if (stop.wrong) wrong.push(...(await atRest(tab, stop)));
  }
  throw new Error(`Tab never came to an end in ${most} steps.`);
}
