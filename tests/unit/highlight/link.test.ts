import { describe, expect, it } from 'vitest';
import { linked } from '../../../lib/highlight/names/link.ts';

const name = (text: string, words: string, kind: 'person' | 'organization' | 'place', from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length, kind };
};

describe('what a short name stands for', () => {
  it.each([
    ['정유찬 대표가 말했다. 정은 웃었다.', '정유찬', '정은', 1, 'person'],
    ['방석구가 왔다. 석구야, 앉아라.', '방석구', '석구야', 2, 'person'],
    ['서울 가디언스가 이겼다. 팬들은 가디언스를 외쳤다.', '서울 가디언스', '가디언스를', 4, 'organization'],
    ['Ines Quintero spoke. Then Quintero left.', 'Ines Quintero', 'Quintero left', 8, 'person'],
    ['한국소비자원이 조사했다. 소비자원은 열었다.', '한국소비자원', '소비자원은', 4, 'organization'],
    ['전남 완도에 산다. 그는 완도로 갔다.', '전남 완도', '완도로', 2, 'place'],
    ['국토교통부가 발표했다. 국토부는 서두른다.', '국토교통부', '국토부는', 3, 'organization'],
    ['한국은행이 발표했다. 한은은 기다린다.', '한국은행', '한은은', 2, 'organization'],
    [
      'The European Southern Observatory waits. ESO plans it.',
      'European Southern Observatory',
      'ESO',
      3,
      'organization',
    ],
  ] as const)('%s', (text, full, mention, length, kind) => {
    const long = name(text, full, kind);
    const start = text.indexOf(mention, long.end);
    const short = { start, end: start + length, kind };
    expect(linked(text, [long, short]).map(({ entity }) => entity)).toEqual([undefined, full]);
  });

  it('takes the one named last before it where two could be meant', () => {
    const text = '김하윤과 김도현이 왔다. 김은 앉았다.';
    const start = text.indexOf('김은');
    const names = [
      name(text, '김하윤', 'person'),
      name(text, '김도현', 'person'),
      { start, end: start + 1, kind: 'person' as const },
    ];
    expect(linked(text, names)[2]?.entity).toBe('김도현');
  });

  it('takes a firm for no short form of another that is named after it', () => {
    const text = '한빛전자가 올랐다. 한빛은 내렸다.';
    const short = {
      start: text.indexOf('한빛은'),
      end: text.indexOf('한빛은') + 2,
      kind: 'organization' as const,
    };
    expect(linked(text, [name(text, '한빛전자', 'organization'), short])[1]?.entity).toBeUndefined();
  });

  it('never makes a place of a person, or a town of its province', () => {
    const text = '서울 강남구에서 만난 강남구 씨';
    const place = name(text, '서울 강남구', 'place');
    const person = name(text, '강남구', 'person', place.end);
    expect(linked(text, [place, person])[1]?.entity).toBeUndefined();
  });
});
