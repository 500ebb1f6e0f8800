import { describe, expect, it } from 'vitest';
import { needsTexts, parseQuery } from '../../../lib/library/query/parse-query.ts';

const local = (year: number, month: number, day: number) => new Date(year, month - 1, day).getTime();

describe('a typed search', () => {
  it('takes words, phrases and unwanted words apart', () => {
    expect(parseQuery('반도체 "26만 장" -루머')).toMatchObject({
      words: ['반도체', '26만 장'],
      without: ['루머'],
    });
  });

  it('knows its fields in both languages', () => {
    const english = parseQuery('site:haeon.kr tag:경제 list:"주말에 읽기" name:"한 서윤" is:unread');
    const korean = parseQuery('사이트:haeon.kr 태그:#경제 목록:"주말에 읽기" 이름:"한 서윤" 상태:안읽음');
    expect(korean).toEqual(english);
    expect(english).toMatchObject({
      words: [],
      sites: ['haeon.kr'],
      tags: ['경제'],
      lists: ['주말에 읽기'],
      names: ['한 서윤'],
      is: ['unread'],
    });
  });

  it('reads days as local midnights', () => {
    expect(parseQuery('before:2025-11-01 after:2025-3')).toMatchObject({
      before: local(2025, 11, 1),
      after: local(2025, 3, 1),
    });
    expect(parseQuery('이후:2024')).toMatchObject({ after: local(2024, 1, 1) });
  });

  it.each([
    ['오전 9:30', ['오전', '9:30']],
    ['before:언제', ['before:언제']],
    ['is:파란색', ['is:파란색']],
    ['https://haeon.kr/1', ['https://haeon.kr/1']],
    ['"닫히지 않은 따옴표', ['닫히지 않은 따옴표']],
    ['-', ['-']],
    ['""', []],
  ])('%s is words, not a field', (typed, words) => {
    expect(parseQuery(typed).words).toEqual(words);
  });

  it('folds what it compares: case, composition, spaces', () => {
    expect(parseQuery('  GPU   경주'.normalize('NFD')).words).toEqual(['gpu', '경주']);
  });

  it('says whether rows alone can answer', () => {
    expect(needsTexts(parseQuery('tag:경제 is:archived'))).toBe(false);
    expect(needsTexts(parseQuery('tag:경제 반도체'))).toBe(true);
    expect(needsTexts(parseQuery('name:한서윤'))).toBe(true);
  });
});
