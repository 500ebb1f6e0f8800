import { describe, expect, it } from 'vitest';
import { salienceOf, weigh } from '../../../lib/summarize/weigh.ts';
import { splitSentences } from '../../../lib/text/sentences.ts';

const TITLE = '새솔시, 폐교 네 곳에 작은 목욕탕 연다';
const TEXT = [
  '김이 오르는 욕조 앞에서 할머니 두 분이 웃었다.',
  '새솔시는 내년 봄까지 폐교 네 곳을 고쳐 작은 목욕탕을 열기로 했다고 11일 밝혔다.',
  '요금은 2천 원이고 월요일에는 쉰다.',
  '“무릎이 아파 읍내까지 못 나갔지.” 그가 말했다.',
  '무단 전재 및 재배포 금지',
].join('\n');

describe('what the sentences of a text carry', () => {
  const sentences = splitSentences(TEXT, 'ko');
  const salience = salienceOf(weigh(TEXT, { language: 'ko', title: TITLE, sentences }), sentences);
  const of = (words: string): number => {
    const at = sentences.findIndex(({ start, end }) => TEXT.slice(start, end).includes(words));
    return salience[at] ?? Number.NaN;
  };

  it('is most in the sentence that tells the news, wherever it stands', () => {
    expect(of('밝혔다')).toBe(Math.max(...salience));
  });

  it('is least in what is no part of the article', () => {
    expect(of('무단 전재')).toBe(Math.min(...salience));
    expect(salience.filter((value) => value === of('무단 전재'))).toHaveLength(1);
  });

  it('is told for every sentence of a text that is too long to weigh all', () => {
    const long = Array.from({ length: 300 }, (_, i) => `${i + 1}번째 날에도 비가 내려 우산을 폈다.`).join(
      '\n',
    );
    const many = splitSentences(long, 'ko');
    const told = salienceOf(weigh(long, { language: 'ko', sentences: many }), many);
    expect(told).toHaveLength(many.length);
    expect(told.every(Number.isFinite)).toBe(true);
  });
});
