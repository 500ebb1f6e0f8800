import { describe, expect, it } from 'vitest';
import { findMarks } from '../../../lib/highlight/find-marks.ts';
import type { Candidate } from '../../../lib/highlight/finder.ts';
import { keyMentions } from '../../../lib/highlight/rank/choose.ts';
import { entitiesOf } from '../../../lib/highlight/rank/entity.ts';

const all = (text: string, words: string, more: Partial<Candidate> = {}): Candidate[] =>
  [...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({
    start: index,
    end: index + words.length,
    kind: 'organization',
    ...more,
  }));

describe('which mentions are key', () => {
  it('are the first ones of the best entities before anything is told twice', () => {
    const text = '누리보와 한들보. 누리보는 닫고 누리보는 연다. 누리보만. '.padEnd(140, '물');
    const scored = entitiesOf(text, [...all(text, '누리보'), ...all(text, '한들보')]).map((entity) => ({
      entity,
      score: entity.name === '누리보' ? 6 : 5,
    }));
    const key = [...keyMentions(text, scored)].map(({ start, end }) => text.slice(start, end));
    expect(key.slice(0, 2)).toEqual(['누리보', '한들보']);
    expect(key.length).toBeLessThan(5);
    expect(key.slice(2)).toEqual(key.slice(2).map(() => '누리보'));
  });

  it('leave out later mentions where there is no room for them', () => {
    const text = '누리보와 한들보. 누리보는 닫는다. '.padEnd(100, '물');
    const scored = entitiesOf(text, [...all(text, '누리보'), ...all(text, '한들보')]).map((entity) => ({
      entity,
      score: 5,
    }));
    expect([...keyMentions(text, scored)].map(({ start }) => start)).toEqual([0, 5]);
  });
});

describe('how often a name is told', () => {
  it('counts a name and its alias in brackets once', () => {
    const text = '국가해양국(INOA)이 배를 띄웠다. INOA는 쉬었다.';
    const names = [...all(text, '국가해양국'), ...all(text, 'INOA')].map((name) => ({
      ...name,
      entity: '국가해양국',
    }));
    expect(entitiesOf(text, names).map(({ mentions, told }) => [mentions.length, told])).toEqual([[3, 2]]);
  });
});

describe('what is told in passing', () => {
  const highest = (text: string, title: string, words: string): number =>
    Math.max(
      ...findMarks(text, { language: 'ko', title })
        .filter(({ start, end }) => text.slice(start, end) === words)
        .map(({ score }) => score),
    );
  const MORE =
    ' 그 뒤로는 아무도 오지 않았고 문은 저녁까지 닫혀 있었다. 이웃은 그 까닭을 끝내 몰랐다고 했다.';

  it.each([
    ['라디오를 하나 샀다. 이불도 하나 샀다. 방에는 창이 하나 있었다.', '시장에서 산 라디오', '하나'],
    ['방에 둘이 앉았다. 둘이 라디오를 듣다가 둘이 웃었다.', '라디오를 듣는 방', '둘'],
    ['새벽 배송 앱이 멈춰 새벽 장을 못 봤다.', '새벽 배송 앱 멈췄다', '새벽'],
  ])('is far from key: %s', (text, title, words) =>
    expect(highest(text + MORE, title, words)).toBeLessThan(1),
  );

  it('is a few of something not where the title counts them', () => {
    const text = `길을 잃은 셋이 구조됐다. 셋이 걷다 셋이 넘어졌다.${MORE}`;
    expect(highest(text, '설악산서 등산객 구조', '셋')).toBeLessThan(1);
    expect(highest(text, '설악산서 등산객 셋 구조', '셋')).toBeGreaterThan(3);
  });
});

describe('how a figure is used', () => {
  const scores = (text: string, title = '요금 바뀐다') =>
    findMarks(text, { language: 'ko', title }).map(({ score }) => score);

  it('puts what something was below what it is now', () => {
    const [was = 0, now = 0] = scores('요금은 2만 원에서 3만 원으로 오른다. 버스는 그대로다. 길도 그대로다.');
    const [first = 0, second = 0] = scores(
      '요금은 2만 원이고 3만 원짜리도 있다. 버스는 그대로다. 길도 그대로다.',
    );
    expect(now - was).toBeGreaterThan(second - first + 0.2);
  });

  it('takes no multiple for a few of something', () => {
    const [cars = 0] = scores('주차장에는 차가 세 대 있다. 버스는 그대로다. 길도 그대로다.');
    const [times = 0] = scores('주차장에는 차가 세 배 있다. 버스는 그대로다. 길도 그대로다.');
    expect(times).toBeGreaterThan(cars + 0.3);
  });
});
