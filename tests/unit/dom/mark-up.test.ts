// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { markUp, wrapSpans } from '../../../lib/dom/mark-up.ts';
import { mapText } from '../../../lib/dom/text-map.ts';
import { cpuTime } from '../cpu-time.ts';

function article(html: string): HTMLElement {
  const root = document.createElement('div');
  root.append(document.createRange().createContextualFragment(html));
  return root;
}

function spanOf(root: Node, words: string, from = 0) {
  const start = mapText(root).text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

const wordsOf = (elements: readonly HTMLElement[] | undefined) => elements?.map((one) => one.textContent);

describe('wrapSpans', () => {
  const make = (_: number, from: Document) => from.createElement('i');

  test('keeps a phrase with spaces in one element', () => {
    const root = article('<p>올해   그래픽 장치 26만 장을 들인다.</p>');
    expect(wordsOf(wrapSpans(root, [spanOf(root, '26만 장')], make)[0])).toEqual(['26만 장']);
    expect(root.querySelector('p')?.textContent).toBe('올해   그래픽 장치 26만 장을 들인다.');
  });

  test('several spans in one text node land on their own words', () => {
    const root = article('<p>서울과 부산과 대전</p>');
    const spans = ['서울', '부산', '대전'].map((name) => spanOf(root, name));
    expect(wrapSpans(root, spans, make).map(wordsOf)).toEqual([['서울'], ['부산'], ['대전']]);
    expect(root.innerHTML).toBe('<p><i>서울</i>과 <i>부산</i>과 <i>대전</i></p>');
  });

  test('a space that stands alone between two elements is inside, so that nothing shows through', () => {
    const root = article('<p><b>한서윤</b> <b>건축가</b>는 웃었다.</p>');
    const [elements] = wrapSpans(root, [spanOf(root, '한서윤 건축가')], make);
    expect(wordsOf(elements)).toEqual(['한서윤', ' ', '건축가']);
    expect(root.innerHTML).toBe('<p><b><i>한서윤</i></b><i> </i><b><i>건축가</i></b>는 웃었다.</p>');
  });

  test('a span across inline elements gets one element per text node', () => {
    const root = article('<p>젠슨 <b>황 <em>대표</em></b>는 웃었다.</p>');
    const [elements] = wrapSpans(root, [spanOf(root, '젠슨 황 대표')], make);
    expect(wordsOf(elements)).toEqual(['젠슨 ', '황 ', '대표']);
    expect(root.textContent).toBe('젠슨 황 대표는 웃었다.');
    expect(elements?.[2]?.parentElement?.tagName).toBe('EM');
  });

  test('a span across two blocks stays inside each', () => {
    const root = article('<p>첫 줄</p><p>둘째 줄</p>');
    const [elements] = wrapSpans(root, [{ start: 0, end: 8 }], make);
    expect(wordsOf(elements)).toEqual(['첫 줄', '둘째 줄']);
    expect(root.querySelectorAll('p')).toHaveLength(2);
  });

  test('ignores spans that overlap, are empty or out of range', () => {
    const root = article('<p>가나다라</p>');
    const spans = [
      { start: 0, end: 2 },
      { start: 1, end: 3 },
      { start: 3, end: 3 },
      { start: 40, end: 42 },
    ];
    expect(wrapSpans(root, spans, make).map((list) => list.length)).toEqual([1, 0, 0, 0]);
  });
});

describe('markUp', () => {
  test('marks stand inside links, and the text is unchanged', () => {
    const root = article('<p>서울시는 <a href="https://example.kr/">3조 원</a>을 쓴다. 끝.</p>');
    const before = mapText(root).text;
    const [elements] = markUp(root, before, [spanOf(root, '3조 원')]);
    expect(mapText(root).text).toBe(before);
    expect(wordsOf(elements)).toEqual(['3조 원']);
    expect(elements?.[0]?.matches('a > .mark')).toBe(true);
  });

  test('wraps nothing when the text is another one', () => {
    const root = article('<p>바뀐 글 3조 원</p>');
    const html = root.innerHTML;
    expect(markUp(root, '옛 글 3조 원', [{ start: 4, end: 8 }])).toEqual([[]]);
    expect(root.innerHTML).toBe(html);
  });

  test('ten thousand words stay fast', () => {
    const root = article(`<p>${'가나다 '.repeat(10_000)}</p>`);
    const { text } = mapText(root);
    const marks = Array.from({ length: 2000 }, (_, index) => ({ start: index * 20, end: index * 20 + 3 }));
    const spent = cpuTime(() => {
      expect(markUp(root, text, marks).every((list) => list.length === 1)).toBe(true);
    });
    expect(spent).toBeLessThan(2000);
  });
});
