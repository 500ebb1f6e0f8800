/** A word that stands this often in a row, with nothing between but a space or a line's end, is no text that anyone reads. */
const MOST = 50;

/**
 * The text with such rows blanked out, so that whatever reads it passes over them at the speed of spaces; every offset stays
 * what it was. `광고 광고 광고 …` fifty times is a row, `빨리빨리` and a refrain are none.
 */
export function withoutRepeats(text: string): string {
  let read = '';
  let kept = 0;
  let word = '';
  let first = 0;
  let last = 0;
  let count = 0;
  const close = (): void => {
    if (count < MOST) return;
    read += text.slice(kept, first) + ' '.repeat(last - first);
    kept = last;
  };
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) <= 0x20) continue;
    let end = at + 1;
    while (end < text.length && text.charCodeAt(end) > 0x20) end++;
    const again = count > 0 && at === last + 1 && end - at === word.length && text.startsWith(word, at);
    if (!again) {
      close();
      first = at;
      word = text.slice(at, end);
    }
    count = again ? count + 1 : 1;
    last = end;
    at = end;
  }
  close();
  return kept === 0 ? text : read + text.slice(kept);
}
