import { describe, expect, it } from 'vitest';
import { hostLabel } from '../../../lib/extract/metadata/host-label.ts';
import { tidyName } from '../../../lib/extract/metadata/tidy-name.ts';
import { withoutSuffix } from '../../../lib/extract/metadata/title-suffix.ts';

describe('withoutSuffix', () => {
  it.each([
    ['냉장고 소음 질문 > 생활 | 마을게시판', '마을게시판', '냉장고 소음 질문'],
    ['냉장고 소음 질문 > 생활 - 마을게시판', '마을게시판', '냉장고 소음 질문'],
    ['물동량 석 달 만에 반등 - 은하경제', '은하경제', '물동량 석 달 만에 반등'],
    ['은하경제 | 물동량 석 달 만에 반등', '은하경제', '물동량 석 달 만에 반등'],
    ['빵과 밥 - 아침의 두 길', '은하경제', '빵과 밥 - 아침의 두 길'],
    ['1-0 승리, 4-1 패배', undefined, '1-0 승리, 4-1 패배'],
    ['«우리가 이겼다»', undefined, '«우리가 이겼다»'],
    ['물가 잡기 나선 정부 | 하늘일보 - 세상을 밝히는 신문', undefined, '물가 잡기 나선 정부'],
  ])('%s', (title, site, expected) => expect(withoutSuffix(title, { site })).toBe(expected));

  it.each([
    ['Harbour reopens - The Harbour Gazette', 'https://www.harbourgazette.example/a', 'Harbour reopens'],
    ['Baking notes » Blog Archive » Rye bread', 'https://bakingnotes.example/1', 'Rye bread'],
    ['Baking notes: Rye bread', 'https://bakingnotes.example/1', 'Rye bread'],
    ['새로운 지도 도구「맵짓기」:mapzip開発日誌', 'https://mapzip.example/1', '새로운 지도 도구「맵짓기」'],
    ['两岸通航今日恢复_时政_海港日报', 'https://haigang.example/1', '两岸通航今日恢复'],
  ])('%s of %s', (title, url, expected) =>
    expect(withoutSuffix(title, { host: hostLabel(url) })).toBe(expected),
  );
});

it.each([
  ['https://news.haneul-ilbo.co.kr/1', 'haneulilbo'],
  ['https://web.archive.org/web/2014010203/http://www.maeul.example/x', 'maeul'],
  ['http://127.0.0.1:8080/', undefined],
])('the label of %s', (url, label) => expect(hostLabel(url)).toBe(label));

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
