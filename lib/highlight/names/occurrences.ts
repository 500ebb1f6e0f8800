import { isHangul } from '../../text/words.ts';

/** UTF-16 units. A shorter text is looked through for each name at once. */
const LONG = 20_000;

interface FirstLetters {
  readonly text: string;
  readonly places: ReadonlyMap<number, readonly number[]>;
}

/** Of the long text that was asked for last: all its names are asked for one after the other. */
let known: FirstLetters | undefined;

const beginsNames = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || isHangul(code);

function firstLettersOf(text: string): FirstLetters['places'] {
  if (known?.text === text) return known.places;
  const places = new Map<number, number[]>();
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!beginsNames(code)) continue;
    const same = places.get(code);
    if (same) same.push(at);
    else places.set(code, [at]);
  }
  known = { text, places };
  return places;
}

/**
 * Where `form` stands in `text`, from the left, never overlapping: `부산` in `부산에서 부산까지` -> 0, 5. A long text has many names: to
 * look through all of it for each would grow with the square of its length, so they are looked up by their first letter.
 */
export function* occurrences(text: string, form: string): Generator<number> {
  const first = form.charCodeAt(0);
  if (text.length < LONG || !beginsNames(first)) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) yield at;
    return;
  }
  let end = 0;
  for (const at of firstLettersOf(text).get(first) ?? []) {
    if (at < end || !text.startsWith(form, at)) continue;
    yield at;
    end = at + form.length;
  }
}
