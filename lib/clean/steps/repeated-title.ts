import { oneLine } from '../../dom/element-text.ts';
import { fold } from '../../text/fold.ts';
import { counted, type Step } from '../step.ts';

const AMONG_FIRST = 6;

/** The title again atop the body: the reading view sets it already. */
export const repeatedTitle: Step = (root, { title }) => {
  const wanted = fold(title ?? '');
  if (wanted.length < 4) return [];
  let removed = 0;
  for (const element of [...root.querySelectorAll('h1,h2,h3,header,p,strong')].slice(0, AMONG_FIRST)) {
    const text = oneLine(element.textContent);
    if (text.length > 300 || fold(text) !== wanted || element.querySelector('img')) continue;
    element.remove();
    removed++;
  }
  return counted('repeated-title', removed);
};
