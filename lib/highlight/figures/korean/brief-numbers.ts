import { endingAt, isEnding } from '../../../text/words.ts';
import type { Candidate, Passage } from '../../finder.ts';

/** Numerals that are words, names or towns first. */
const WORDS =
  /^(?:만이|이천|사천|삼천|백만|천만|만일|백일|천일|만사|천사|구조|일조|이조|일만|오만|천오|이백|구백|백구|구만|구천|사백|오백)$/;
/** A message about numbers: `이백과 이천은 다른 숫자다`, `영은 0이다`. Then every word that can be one is. */
const ABOUT_NUMBERS = /숫자|자연수|정수|홀수|짝수|분수|소수(?!자)|(?<![가-힣])[영십백천만]은 -?\d/;
const BOUND = /^(?:보다|이거나|이라)/;
const NEGATIVE = /(?:마이너스|음수)\s$/;
const HALF = /(?<![가-힣\d])반(?=이 (?:넘|안|채)|을 |의(?:\s|$))/g;

/**
 * Spelled-out numbers without a counter in a message: `칠십`, `천삼`, `백육은`, `마이너스 오`, `반을`. In an article such
 * syllables are mostly something else.
 */
export function* briefNumbers({ text, brief, numerals }: Passage): Generator<Candidate> {
  if (!brief) return;
  const whole = text.trim();
  const numbers = ABOUT_NUMBERS.test(text);
  for (const { start, end, form, value } of numerals) {
    if (form === 'digits' || form === 'native' || typeof value !== 'number') continue;
    const word = text.slice(start, end);
    const rest = endingAt(text, end);
    // A space is often forgotten: `사십구은유효한 숫자다`.
    if (!isEnding(rest) && !BOUND.test(rest) && !(numbers && /^[은는]/.test(rest))) continue;
    const minus = NEGATIVE.exec(text.slice(Math.max(0, start - 5), start))?.[0].length ?? 0;
    const meant =
      minus > 0 ||
      numbers ||
      word === whole ||
      (word.length >= 2 && /[십백천만억조점]/.test(word) && !WORDS.test(word));
    if (meant)
      yield { start: start - minus, end, kind: 'quantity', value: minus ? -value : value, priority: -1 };
  }
  for (const { index } of text.matchAll(HALF))
    yield { start: index, end: index + 1, kind: 'quantity', value: 0.5, priority: -1 };
}
