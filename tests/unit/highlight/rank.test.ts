import { describe, expect, it } from 'vitest';
import { findMarks } from '../../../lib/highlight/find-marks.ts';
import { splitSentences } from '../../../lib/text/sentences.ts';

const TITLE = '새벽전자, 충주 공장에 3조2천억 원 투자';
const TEXT = [
  '새벽전자가 충주에 3조 2000억 원을 들여 공장을 짓는다고 5일 밝혔다.',
  '새벽전자는 내년 3월에 착공해 2천 명을 뽑을 계획이다.',
  '충주시는 도로 2개를 넓히기로 했다.',
  '이날 설명회에는 주민 40명이 왔고 커피 12잔이 나왔다.',
  '회의실은 3층에 있었다.',
].join('\n');
const marks = findMarks(TEXT, { language: 'ko', title: TITLE, published: '2025-11-05' });
const scoreOf = (words: string): number =>
  marks.find(({ start, end }) => TEXT.slice(start, end) === words)?.score ?? Number.NaN;

describe('the ranking of marks', () => {
  it('puts the title’s amount above others, however either is spelled', () => {
    expect(scoreOf('3조 2000억 원')).toBeGreaterThan(scoreOf('2천 명'));
    expect(scoreOf('2천 명')).toBeGreaterThan(scoreOf('12잔'));
  });

  it('takes a figure for the title’s that the title tells in round numbers', () => {
    const text =
      '지난 한 해 버려진 우산은 9천742개였다. 새로 팔린 우산은 8천131개였다. 우산은 모두 비닐이었다.';
    const scores = (title: string): number[] =>
      findMarks(text, { language: 'ko', title })
        .filter(({ unit }) => unit === '개')
        .map(({ score }) => score);
    const [thrown = 0] = scores('우산 9천 개 버려졌다');
    const [before = 0] = scores('우산 많이 버려졌다');
    expect(thrown).toBeGreaterThan(before + 1);
    const [other = 0] = scores('우산 7천 개 버려졌다');
    expect(other).toBeLessThan(thrown - 1);
  });

  it('takes no figure for the title’s that only shares its digits', () => {
    const text =
      '봄내시는 다음 달 도서관을 새로 연다. 사서 9명이 일한다. 장서는 4만 권이다. 개관식은 공원에서 열린다.';
    const staff = (title: string): number => {
      const mark = findMarks(text, { language: 'ko', title }).find(({ unit }) => unit === '명');
      return mark?.score ?? Number.NaN;
    };
    const beside = staff('봄내시 도서관 새로 연다');
    expect(Math.abs(staff('봄내시 도서관 9호점 연다') - beside)).toBeLessThan(0.5);
    expect(staff('봄내시 도서관 9명으로 연다')).toBeGreaterThan(beside + 1);
  });

  it('takes a short round number for the title’s where the units agree', () => {
    const text =
      '구독 해지 상담은 2년 전의 4.1배로 늘었다. 그 가운데 전화 상담은 3.2배였다. 상담원은 그대로였다.';
    const [all = 0, phone = 0] = findMarks(text, { language: 'ko', title: '구독 해지 상담 2년 새 4배' })
      .filter(({ unit }) => unit === '배')
      .map(({ score }) => score);
    expect(all).toBeGreaterThan(phone + 1);
  });

  it('scores all mentions of one name alike', () => {
    const names = marks.filter(({ start, end }) => TEXT.slice(start, end) === '새벽전자');
    expect(names).toHaveLength(2);
    expect(new Set(names.map(({ score }) => score)).size).toBe(1);
  });

  it('never takes a day told from another for key', () => {
    expect(marks.filter(({ start, end, key }) => key && TEXT.slice(start, end) === '이날')).toEqual([]);
  });

  it('does not take the reporter for the story', () => {
    const text = `(충주=한빛통신) 서가람 기자 = ${TEXT}`;
    const found = findMarks(text, { language: 'ko', title: TITLE });
    const reporter = found.find(({ start, end }) => text.slice(start, end) === '서가람');
    expect(reporter?.key).toBe(false);
  });

  it('ranks what stands in a sentence that carries the text above the same in one that does not', () => {
    const sentences = splitSentences(TEXT, 'ko');
    const cups = (salience: readonly number[]): number =>
      findMarks(TEXT, { language: 'ko', title: TITLE, sentences, salience }).find(
        ({ start, end }) => TEXT.slice(start, end) === '12잔',
      )?.score ?? Number.NaN;
    expect(cups([0, 0, 0, 9, 0])).toBeGreaterThan(cups([0, 0, 0, -9, 0]) + 0.5);
  });
});
