import { endingAt, isEnding, isHangul, isWordy } from '../../text/words.ts';
import { occurrences } from './occurrences.ts';

/** A text that repeats one form more often is no text: one letter repeated stays cheap. */
const MOST = 500;

/** Of the text that was asked about last: for most forms it is asked more than once. */
let known: { readonly text: string; readonly places: Map<string, readonly number[]> } | undefined;

/** All places of `form` that stand as a word of their own: `부산` in `부산에서는`, not in `부산물`. */
export function mentions(text: string, form: string): readonly number[] {
  if (known?.text !== text) known = { text, places: new Map() };
  const places = known.places.get(form) ?? [...findMentions(text, form)];
  known.places.set(form, places);
  return places;
}

function* findMentions(text: string, form: string): Generator<number> {
  const hangul = isHangul(form.charCodeAt(form.length - 1));
  let count = 0;
  for (const at of occurrences(text, form)) {
    if (count++ >= MOST) return;
    if (isWordy(text.charCodeAt(at - 1))) continue;
    const end = at + form.length;
    if (
      hangul
        ? isEnding(endingAt(text, end)) || /^팀|^전|^측/.test(text.slice(end, end + 1))
        : !/[A-Za-z\d]/.test(text[end] ?? '')
    )
      yield at;
  }
}
