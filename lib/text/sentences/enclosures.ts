import { isSpace } from './characters.ts';
import { carriesOn, endsPredicate } from './korean.ts';

/** An opening quote without its partner would swallow the rest of the article; no real quotation runs this long. */
const LONGEST = 260;
const DEEPEST = 8;

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '(': ')',
  '[': ']',
  '（': '）',
  '【': '】',
  '《': '》',
  '〈': '〉',
  '«': '»',
};
const CLOSERS = new Set(Object.values(CLOSING));
const MARK = /["'“”‘’「」『』()[\]（）【】《》〈〉«»]/g;
const WORD = /[A-Za-z0-9\u00c0-\u024f]/;
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"”’)\]\u3131-\u9fff가-힣]{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/g;
/** No address is without one of these; to look for addresses at every letter of a line takes long. */
const ADDRESS_SIGN = /@|:\/\/|www\./;

/**
 * Quotations, brackets, URLs and e-mail addresses of one line: where each starts -> where its last character is.
 * What lies inside never ends a sentence. `그는 “싫다. 안 간다.”고 했다` -> 3 to 14.
 */
export function findEnclosures(line: string): Map<number, number> {
  const found = new Map<number, number>();
  if (ADDRESS_SIGN.test(line)) {
    for (const { 0: address, index } of line.matchAll(ADDRESS)) {
      const length = address.replace(/[.,!?;:…]{1,50}$/, '').length;
      if (length > 1) found.set(index, index + length - 1);
    }
  }
  const open: { at: number; closing: string }[] = [];
  for (const { 0: mark, index } of line.matchAll(MARK)) {
    if (isApostrophe(line, index, mark)) continue;
    const partner = opensOnly(line, index, mark) ? -1 : findPartner(open, mark, index);
    const opened = open[partner];
    if (opened) {
      open.length = partner;
      found.set(opened.at, index);
    } else if (!CLOSERS.has(mark) && !(mark === "'" && !startsQuote(line, index))) {
      open.push({ at: index, closing: CLOSING[mark] ?? mark });
    }
  }
  // A line that is one whole quotation, as an answer in an interview, has nothing outside that leans on it.
  const first = line.length - line.trimStart().length;
  if (found.get(first) === line.trimEnd().length - 1) found.delete(first);
  return found;
}

function findPartner(open: readonly { at: number; closing: string }[], mark: string, index: number): number {
  for (let depth = open.length - 1; depth >= 0 && depth >= open.length - DEEPEST; depth--) {
    const candidate = open[depth];
    if (!candidate || index - candidate.at > LONGEST) return -1;
    if (candidate.closing === mark) return depth;
  }
  return -1;
}

const isApostrophe = (line: string, at: number, mark: string): boolean =>
  (mark === "'" || mark === '’') && WORD.test(line.charAt(at - 1)) && WORD.test(line.charAt(at + 1));

/** The rest of a name in straight quotes, from behind the first: `파도의 끝'은`. */
const NAME: Readonly<Record<string, RegExp>> = {
  "'": /^[가-힣A-Z][^'".!?]{0,40}'(?=[가-힣\s,·])/,
  '"': /^[가-힣A-Z][^'".!?]{0,40}"(?=[가-힣\s,·])/,
};

/**
 * Straight quotes that cannot close: behind a space and before a letter, or behind a full stop with a name in quotes to
 * come (`끝났다.'파도의 끝'은`). An odd one before them must not turn all others round.
 */
function opensOnly(line: string, at: number, mark: string): boolean {
  const name = NAME[mark];
  if (!name) return false;
  if (isSpace(line.charAt(at - 1))) return startsQuote(line, at);
  if (line.charAt(at - 1) !== '.' || !endsPredicate(line, at - 1)) return false;
  return !carriesOn(line, at + 1) && name.test(line.slice(at + 1, at + 44));
}

const startsQuote = (line: string, at: number): boolean =>
  !WORD.test(line.charAt(at - 1)) && at + 1 < line.length && !isSpace(line.charAt(at + 1));
