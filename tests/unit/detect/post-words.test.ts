// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { measurePostWords } from '../../../lib/detect/signals/post-words.ts';
import { cpuTime } from '../cpu-time.ts';

/** What is put of a page that says this. */
function wordsOf(text: string): string[] {
  const document = new DOMParser().parseFromString('<body></body>', 'text/html');
  document.body.textContent = text;
  const found: string[] = [];
  measurePostWords(document, (name) => found.push(name));
  return found;
}

it('finds the views of a post with and without a colon, on the next line too', () => {
  expect(wordsOf('조회수 31')).toEqual(['postWords']);
  expect(wordsOf('조회 : 31')).toEqual(['postWords']);
  expect(wordsOf(`조회${' '.repeat(70)}31`)).toEqual(['postWords']);
  expect(wordsOf('조회수가 늘었다')).toEqual([]);
});

it('looks once at the indents of a list whose rows have a label and no number', () => {
  const row = `조회수\n${' '.repeat(80)}갯벌 체험 안내\n`;
  // Trying every split of an indent took sixteen times as long.
  const spent = cpuTime(() => {
    for (let time = 0; time < 100; time++) expect(wordsOf(row.repeat(700))).toEqual([]);
  });
  expect(spent).toBeLessThan(250);
});
