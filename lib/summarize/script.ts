/** How a text is written: what counts as long, as a fragment, and which weights fit. */
export type Family = 'korean' | 'english' | 'dense' | 'other';

const HANGUL = /[가-힣]/g;
const DENSE = /[\u3040-\u30ff\u4e00-\u9fff]/g;
const LETTER = /[\p{L}\p{N}]/u;
const SAMPLE = 4000;

/** Letters and digits, without spaces and punctuation. UTF-16 units. `3.4% 올랐다` -> 5. */
export function countLetters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) count += isPlainLetter(code) ? 1 : 0;
    else if (code >= 0xac00 && code <= 0xd7a3) count++;
    // General punctuation: quotes, dashes, bullets.
    else if (code >= 0x2000 && code <= 0x206f) continue;
    else {
      const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
      if (LETTER.test(sign)) count += sign.length;
      at += sign.length - 1;
    }
  }
  return count;
}

const isPlainLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);

/** The family of a text: by its language where one is given, else by its letters. `dense` is Chinese and Japanese. */
export function familyOf(text: string, language = ''): Family {
  const primary = language.slice(0, 2).toLowerCase();
  if (primary === 'ko') return 'korean';
  if (primary === 'ja' || primary === 'zh') return 'dense';
  const sample = text.slice(0, SAMPLE);
  const hangul = sample.match(HANGUL)?.length ?? 0;
  const dense = sample.match(DENSE)?.length ?? 0;
  const letters = hangul + dense === 0 ? 1 : countLetters(sample);
  if (hangul / letters > 0.2) return 'korean';
  if (dense / letters > 0.2) return 'dense';
  return primary === 'en' || primary === '' ? 'english' : 'other';
}

/** Letters that carry as much as one Korean letter: scripts with an alphabet need about 1.75 times as many. */
export const lettersPerSyllable = (family: Family): number =>
  family === 'korean' || family === 'dense' ? 1 : 1.75;
