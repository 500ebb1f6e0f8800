import { counted, type Step } from '../step.ts';

const MAY_BE_EMPTY = 'img, br, hr, td, th, col, iframe, video, audio, source, wbr';
const HOLDS = 'img, hr, iframe, video, audio, table';

/** Elements with nothing in them, innermost first. */
export const emptyElements: Step = (root) => {
  let removed = 0;
  for (const element of [...root.querySelectorAll('*')].reverse()) {
    if ((element.textContent ?? '').trim() || element.querySelector(HOLDS)) continue;
    // A formula's empty parts are spaces and places.
    if (element.matches(MAY_BE_EMPTY) || element.closest('math')) continue;
    element.remove();
    removed++;
  }
  return counted('empty', removed);
};
