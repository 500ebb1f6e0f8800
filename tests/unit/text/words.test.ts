import { describe, expect, it } from 'vitest';
import { endingAt, hangulWords, isEnding, isWordy } from '../../../lib/text/words.ts';

describe('isEnding', () => {
  it.each(['', '은', '에서는', '으로부터', '이다', '에게서도', '이라며'])('%j may follow a noun', (rest) =>
    expect(isEnding(rest)).toBe(true),
  );
  it.each(['학교', '산업', '인들의집', '장관'])('%j is more than an ending', (rest) =>
    expect(isEnding(rest)).toBe(false),
  );
});

it('finds runs of Hangul with their offsets', () => {
  expect(hangulWords('3일 LG전자는')).toEqual([
    { start: 1, end: 2, word: '일' },
    { start: 5, end: 8, word: '전자는' },
  ]);
  expect(endingAt('부산에서는 3명', 2)).toBe('에서는');
});

it('tells letters and figures from all else', () => {
  const wordy = (text: string) => [...text].every((letter) => isWordy(letter.charCodeAt(0)));
  expect(wordy('azAZ09가힣é漢カа½')).toBe(true);
  for (const sign of ' /:@[`{\u0080“·！\ud83d') expect(isWordy(sign.charCodeAt(0))).toBe(false);
  expect(isWordy('가'.charCodeAt(-1))).toBe(false);
});
