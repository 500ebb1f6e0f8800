import { describe, expect, it } from 'vitest';
import { tidyName } from '../../../lib/extract/author.ts';
import { withoutSuffix } from '../../../lib/extract/title.ts';

describe('withoutSuffix', () => {
  it.each([
    ['냉장고 소음 질문 > 생활 | 마을게시판', '마을게시판', '냉장고 소음 질문'],
    ['냉장고 소음 질문 > 생활 - 마을게시판', '마을게시판', '냉장고 소음 질문'],
    ['물동량 석 달 만에 반등 - 은하경제', '은하경제', '물동량 석 달 만에 반등'],
    ['은하경제 | 물동량 석 달 만에 반등', '은하경제', '물동량 석 달 만에 반등'],
    ['빵과 밥 - 아침의 두 길', '은하경제', '빵과 밥 - 아침의 두 길'],
    ['1-0 승리, 4-1 패배', undefined, '1-0 승리, 4-1 패배'],
  ])('%s', (title, site, expected) => expect(withoutSuffix(title, site)).toBe(expected));
});

describe('tidyName', () => {
  it.each([
    ['By Jane Doe', 'Jane Doe'],
    ['김하늘 기자 haneul@econ.example', '김하늘'],
    ['작성자 : 책벌레', '책벌레'],
  ])('%s', (line, expected) => expect(tidyName(line)).toBe(expected));

  it.each(['글쓴이', '글쓴이 비밀번호 홈페이지', '작성자', '12:30', '', 'https://x.example/a'])(
    'no name in %j',
    (line) => {
      expect(tidyName(line)).toBeUndefined();
    },
  );
});
