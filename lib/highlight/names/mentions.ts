import { endingAt, isEnding, isHangul } from '../../text/words.ts';
import { occurrences } from './occurrences.ts';

/** A text that repeats one form more often is no text: one letter repeated stays cheap. */
const MOST = 500;

/** All places of `form` that stand as a word of their own: `부산` in `부산에서는`, not in `부산물`. */
export function* mentions(text: string, form: string): Generator<number> {
  const hangul = isHangul(form.charCodeAt(form.length - 1));
  let count = 0;
  for (const at of occurrences(text, form)) {
    if (count++ >= MOST) return;
    const before = text[at - 1] ?? ' ';
    if (/[\p{L}\p{N}]/u.test(before)) continue;
    const end = at + form.length;
    if (
      hangul
        ? isEnding(endingAt(text, end)) || /^팀|^전|^측/.test(text.slice(end, end + 1))
        : !/[A-Za-z\d]/.test(text[end] ?? '')
    )
      yield at;
  }
}
