import { describe, expect, test } from 'vitest';
import {
  aroundFigures,
  beforeParticles,
  particleAfterSign,
  shortEnd,
} from '../../../lib/text/stay-together.ts';

describe('a particle behind a closing sign', () => {
  test.each([
    ['최고경영자(CEO)는 말했다', 10],
    ['물가가 3.2%를 넘었다', 8],
    ['「산길」은 그의 첫 시집이다', 4],
    ['[단독]이라고 적혀 있다', 4],
    ['한낮에 31℃까지 오른다', 7],
    ['“다음 달에 연다”고 밝혔다', 10],
    ['‘빈집 은행’은 지난해 문을 열었다', 7],
    ['넓이는 84㎡로 같다', 7],
    ['체온이 38°를 넘었다', 7],
    ['새 요금제 산들+는 다음 달에 나온다', 9],
  ])('%s', (text, at) => {
    expect(particleAfterSign(text)).toBe(at);
    expect(beforeParticles(text)).toEqual([text.slice(0, at), text.slice(at)]);
  });

  test('stays with its score, which stays whole', () => {
    expect(beforeParticles('막판에 3-2로 뒤집었다')).toEqual(['막판에 3-', '2로 뒤집었다']);
    for (const number of ['010-123-4567', '2026-11', '1-2-3', 'B-2'])
      expect(beforeParticles(number)).toEqual([number]);
  });

  test('is found each time', () => {
    expect(beforeParticles('가(A)는 나(B)와 같다')).toEqual(['가(A)', '는 나(B)', '와 같다']);
  });

  test.each([
    ['a space between', '물가가 3.2% 올랐다'],
    ['an opening sign', '그는 (서울에서) “곧” 왔다'],
    ['a point or a dash', '비가 온다.그래도 간다, 서울–부산'],
    ['a word of another script', 'the (old)school 100%sure'],
    ['a list of words', '서울·부산, 대구'],
  ])('is none where there is %s', (_, text) => {
    expect(particleAfterSign(text)).toBe(-1);
    expect(beforeParticles(text)).toEqual([text]);
  });
});

describe('a figure with spaces', () => {
  test.each([
    ['공사비 3조 2천억 원을 들였다', ['공사비 ', '3조 2천억 원', '을 들였다']],
    ['공사비 3조 2천억원을 들였다', ['공사비 ', '3조 2천억', '원을 들였다']],
    ['12만 6,000달러에서는', ['', '12만 6,000', '달러에서는']],
    ['가속기 26만 장 공급', ['가속기 ', '26만 장', ' 공급']],
    ['약 1,250 가구가', ['약 ', '1,250 가', '구가']],
    ['3.5 대 1, 그리고 40 명', ['', '3.5 대', ' 1, 그리고 ', '40 명', '']],
  ])('%s', (text, pieces) => {
    expect(aroundFigures(text)).toEqual(pieces);
  });

  test.each([
    ['has its unit with it', '26만장과 2천억원, 3월 15일'],
    ['would not fit a line of a phone', '1,234,567,890 원과 10 킬로그램이라도'],
    ['is no figure', '표 A-12 다음, S24 발표, 12. 서울, 2025 3월'],
    ['ends a sentence', '모두 26만'],
  ])('is none where it %s', (_, text) => {
    expect(aroundFigures(text)).toEqual([text]);
  });
});

describe('a short last word', () => {
  test.each([
    ['새 노선은 다음 달 첫날부터 다닌다.', '첫날부터 다닌다.'],
    ['그는 그렇게 말했다.\n', '그렇게 말했다.\n'],
    ['가장 긴 곳은 가람온천자연휴양림입구다.', ''],
    ['끝났다. 그래.', ''],
    ['', ''],
  ])('%s', (text, end) => {
    const at = shortEnd(text);
    expect(at < 0 ? '' : text.slice(at)).toBe(end);
  });
});
