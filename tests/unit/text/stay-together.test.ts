import { describe, expect, test } from 'vitest';
import { beforeParticles, particleAfterSign } from '../../../lib/text/stay-together.ts';

describe('a particle behind a closing sign', () => {
  test.each([
    ['최고경영자(CEO)는 말했다', 10],
    ['물가가 3.2%를 넘었다', 8],
    ['「산길」은 그의 첫 시집이다', 4],
    ['[단독]이라고 적혀 있다', 4],
    ['한낮에 31℃까지 오른다', 7],
  ])('%s', (text, at) => {
    expect(particleAfterSign(text)).toBe(at);
    expect(beforeParticles(text)).toEqual([text.slice(0, at), text.slice(at)]);
  });

  test('is found each time', () => {
    expect(beforeParticles('가(A)는 나(B)와 같다')).toEqual(['가(A)', '는 나(B)', '와 같다']);
  });

  test.each([
    ['a space between', '물가가 3.2% 올랐다'],
    ['an opening sign', '그는 (서울에서) 왔다'],
    ['a word of another script', 'the (old)school 100%sure'],
    ['a list of words', '서울·부산, 대구'],
  ])('is none where there is %s', (_, text) => {
    expect(particleAfterSign(text)).toBe(-1);
    expect(beforeParticles(text)).toEqual([text]);
  });
});
