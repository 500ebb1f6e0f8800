import { sinoNumerals } from '../../text/numerals.ts';
import { endingAt, isEnding } from '../../text/words.ts';
import type { Candidate, Passage } from '../finder.ts';

const NUMBER =
  /(?<![\w가-힣.,:/$€£¥₩#~-])([-−]?)(\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,6})?|\d{1,6}\.\d{1,6}|\d{1,9})(?![\w:/.,%]*\d|[A-Za-z%℃㎡])/g;
/** Nouns that a small bare number belongs to. `행인 3` or `S25` have none of them before. */
const COUNTED =
  /(?:조회|추천|비추천|비추|댓글|공감|규모|진도|기온|지수|평점|별점|점수|합계|총|좋아요|구독자|스크랩|읽음|답글|은|는|이|가|을|를|에서|부터|로|중)\s?:?\s?$/;

/** Numbers without a counter: `조회 3,412`, `규모 6.8의`, `2,547.06으로`; and bare mixed numerals: `전세 2억 8천`. */
export function* bareNumbers({ text, korean }: Passage): Generator<Candidate> {
  if (!korean) return;
  for (const match of text.matchAll(NUMBER)) {
    const [whole, sign, digits = ''] = match;
    const end = match.index + whole.length;
    const rest = endingAt(text, end);
    if (rest && !isEnding(rest)) continue;
    const shaped = /[,.]/.test(digits);
    if (!shaped) {
      const before = text.slice(Math.max(0, match.index - 8), match.index);
      if (!COUNTED.test(before) && !(rest && /(?:^|[.\n]\s?)$/.test(before))) continue;
    }
    const value = Number(digits.replaceAll(',', '')) * (sign ? -1 : 1);
    yield { start: match.index, end, kind: 'quantity', value, priority: -1 };
  }
  for (const numeral of sinoNumerals(text)) {
    const { start, end, form, value } = numeral;
    if (form === 'digits' || value === undefined || value < 20) continue;
    const word = text.slice(start, end);
    const rest = endingAt(text, end);
    // 이천, 백만, 사천 are words and towns too: three syllables and a multiplier between digits are a number.
    if (
      form === 'sino' &&
      !(
        word.length >= 3 &&
        /[십백천만억].*[일이삼사오육칠팔구십백천만]|[이삼사오육칠팔구][십백천].?[만억]/.test(word)
      )
    )
      continue;
    if (isEnding(rest)) yield { start, end, kind: 'quantity', value, priority: -1 };
  }
}
