import { describe, expect, it } from 'vitest';
import { jamoHits } from '../../../lib/text/jamo-hits.ts';

const found = (text: string, query: string) =>
  jamoHits(text, query).map(({ start, end }) => text.slice(start, end));

describe('jamoHits', () => {
  it.each([
    ['글자 크기', '글자', ['글자']],
    ['보관함에 저장', '저장', ['저장']],
    // On the way to 저장: ㅈ, 저, 젖, 저자.
    ['보관함에 저장', '저', ['저']],
    ['보관함에 저장', '젖', ['저장']],
    ['보관함에 저장', '저자', ['저장']],
    ['값을 갚다', '갑', ['값']],
    ['Text size, text width', 'TEXT', ['Text', 'text']],
    ['가나다', '라', []],
    ['가나다', ' ', []],
    ['가나다', '', []],
    ['🙂 화면 색', '화면', ['화면']],
  ])('in “%s” finds “%s”', (text, query, expected) => {
    expect(found(text, query)).toEqual(expected);
  });
});
