import type { RowMarkWords } from '../../lib/words/row-marks.ts';
import type { KnownRow } from './known-row.ts';
import { rowEnd } from './row-end.ts';

/** Long enough to read a sentence. */
const SAID_MS = 6_000;

/** The one button that stands at the end of the row under the pointer or with the focus, and the sentence below it. */
export function createSaveButton(
  layer: HTMLElement,
  words: RowMarkWords,
  save: (known: KnownRow) => Promise<{ said: string; isBad: boolean }>,
) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'save';
  button.hidden = true;
  // The panel of the keyboard has the same button for every row.
  button.tabIndex = -1;
  const status = document.createElement('div');
  status.role = 'status';
  status.className = 'said';
  layer.append(button, status);
  let at: KnownRow | undefined;
  let busy = false;
  let timer: number | undefined;

  function place(element: HTMLElement, known: KnownRow): void {
    const spot = rowEnd(known.row);
    const origin = layer.getBoundingClientRect();
    if (!spot) return;
    const right = Math.min(known.row.box.getBoundingClientRect().right, window.innerWidth - 4);
    element.style.left = `${right - origin.left}px`;
    element.style.top = `${spot.middle - origin.top}px`;
  }
  function show(known: KnownRow | undefined): void {
    if (busy) return;
    at = known && !known.state.saved ? known : undefined;
    button.hidden = at === undefined;
    if (!at) return;
    button.textContent = words.save;
    button.ariaLabel = words.saveRow(at.row.title);
    place(button, at);
  }
  button.addEventListener('click', async (event) => {
    const known = at;
    // A script of the page may press; only a person is obeyed.
    if (!event.isTrusted || !known || busy) return;
    busy = true;
    button.disabled = true;
    button.textContent = words.saving;
    const { said, isBad } = await save(known);
    busy = false;
    button.disabled = false;
    status.textContent = said;
    status.classList.toggle('bad', isBad);
    place(status, known);
    show(isBad ? known : undefined);
    window.clearTimeout(timer);
    timer = window.setTimeout(() => status.replaceChildren(), SAID_MS);
  });
  return { button, show };
}
