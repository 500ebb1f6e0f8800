import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunksOf, weightOf } from '../../../../lib/summarize/engines/chunks.ts';
import { readSentences } from '../../../../lib/summarize/engines/read-sentences.ts';

test('a text that fits stays whole', () => {
  expect(chunksOf('시는 문을 열었다. 사람이 많다.', 100, 'ko')).toEqual(['시는 문을 열었다. 사람이 많다.']);
});

test('a text is cut between sentences, into parts of about one size', () => {
  const sentences = Array.from({ length: 30 }, (_, index) => `버스 ${index}번은 새벽 두 시까지 다닌다.`);
  const chunks = chunksOf(sentences.join(' '), 120, 'ko');
  expect(chunks.join(' ')).toBe(sentences.join(' '));
  const weights = chunks.map(weightOf);
  expect(Math.max(...weights)).toBeLessThanOrEqual(120);
  expect(Math.min(...weights)).toBeGreaterThan(60);
});

test('no letter is lost and no part is too heavy, whatever the text', () => {
  const words = fc.array(fc.constantFrom('가람시는', 'rail', '문을 연다.', '12.5%', '\n', '그리고'), {
    maxLength: 300,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 200 }), (list, limit) => {
      const text = list.join(' ');
      const chunks = chunksOf(text, limit, 'ko');
      const letters = (part: string) => part.replace(/\s/g, '');
      expect(letters(chunks.join(''))).toBe(letters(text));
      for (const chunk of chunks) expect(weightOf(chunk)).toBeLessThanOrEqual(limit);
    }),
  );
});

test.each([
  ['- 시는 문을 열었다.\n- 장서는 26만 권이다.', ['시는 문을 열었다.', '장서는 26만 권이다.']],
  [
    '## 요약\n1) **시**는 문을 열었다.\n\n2) 장서는 26만 권이다.',
    ['시는 문을 열었다.', '장서는 26만 권이다.'],
  ],
  ['요약: 시는 문을 열었다. 장서는 26만 권이다.', ['시는 문을 열었다.', '장서는 26만 권이다.']],
  ['2025년 5월 3일 시는 문을 열었다.', ['2025년 5월 3일 시는 문을 열었다.']],
  ['3.5km를 더 잇는다.', ['3.5km를 더 잇는다.']],
  ['Here is the summary:\n* The city opened its library.', ['The city opened its library.']],
  ['<think>What now', []],
])('of %j the sentences are read', (answer, sentences) => {
  expect(readSentences(answer, 5)).toEqual(sentences);
});
