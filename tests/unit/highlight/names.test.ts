import { describe, expect, it } from 'vitest';
import { findMarks } from '../../../lib/highlight/find-marks.ts';
import { isNobody } from '../../../lib/highlight/names/doubts.ts';
import { NAME_KINDS } from '../../../lib/model/mark.ts';

const names = (text: string, language = 'ko') =>
  findMarks(text, { language })
    .filter(({ kind }) => (NAME_KINDS as readonly string[]).includes(kind))
    .map(({ start, end, kind }) => `${text.slice(start, end)}/${kind}`);

describe('names in Korean', () => {
  it.each([
    ['윤하경 대표는 웃었다', ['윤하경/person']],
    ['서도윤(34) 씨가 말했다', ['서도윤/person']],
    ['김모 씨를 찾고 있다', ['김/person']],
    ['한빛은행이 금리를 내렸다', ['한빛은행/organization']],
    ['국제통화기금(IMF)은 전망했다', ['국제통화기금/organization', 'IMF/organization']],
    ['㈜한들테크는 새 공장을 연다', ['㈜한들테크/organization']],
    ['(주)누리로지스가 맡았다', ['(주)누리로지스/organization']],
    ['주식회사 가람정밀과 유한회사 온새', ['주식회사 가람정밀/organization', '유한회사 온새/organization']],
    ['한들테크㈜ 박서준 대표', ['한들테크㈜/organization', '박서준/person']],
    ['정부와 국회가 맞섰다', ['정부/organization', '국회/organization']],
    ['서울 강남구에서 열렸다', ['서울 강남구/place']],
    ['일본 기상청은 밝혔다', ['일본 기상청/organization']],
    ['한·미·일이 모였다', ['한/place', '미/place', '일/place']],
    ['중국산 부품', ['중국/place']],
    ['오레곤에서 나무를 들여왔다', ['오레곤/place']],
  ])('%s', (text, wanted) => expect(names(text)).toEqual(wanted));

  it.each([
    '이번 대표는 다르다',
    '시중은행 금리',
    '한국인 관광객',
    '신임 회장을 뽑는다',
    '데이터센터를 짓는다',
    '관제센터와 연산센터를 함께 짓는다',
    '그 경기는 졌다',
    '이틀 전 감독님이 오셨다',
    '유가족 대표는 말이 없었다',
    '여야 의원 셋이 모였다',
    '갓 구조된 선수들은 웃었다',
  ])('marks nothing in: %s', (text) => expect(names(text)).toEqual([]));

  it.each(['공공 연산센터', '민간 데이터센터', '인근 대학병원'])('%s is any of its kind', (form) =>
    expect(isNobody(form, 'organization')).toBe(true),
  );
  it.each(['솔내 데이터센터', '공공 도서관협회', '민간 기록원'])('%s may be a name', (form) =>
    expect(isNobody(form, 'organization')).toBe(false),
  );

  it('takes no conjunction for a given name', () => {
    const text = '한편 브루노 켈러 대표가 왔다. 한편 켈러 대표는 웃었다.';
    expect(names(text)).not.toContain('한편 켈러/person');
  });

  it('takes 전 for a surname only where it does not say that somebody was it once', () => {
    const text =
      '전보람 의원과 윤하경 대표가 맞섰다. 윤 전 대표는 웃었다. 윤하경 전 대표는 떠났다. 이날 전 의원은 남았다.';
    const found = findMarks(text, { language: 'ko' }).filter(({ kind }) => kind === 'person');
    expect(found.map(({ start, end, entity }) => [text.slice(start, end), entity])).toEqual([
      ['전보람', '전보람'],
      ['윤하경', '윤하경'],
      ['윤', '윤하경'],
      ['윤하경', '윤하경'],
      ['전', '전보람'],
    ]);
  });

  it('calls a company by its name alone once the sign of law has told it', () => {
    const text = '㈜한들테크가 문을 열었다. 한들테크는 인증을 한다. ㈜한들테크의 대표는 웃었다.';
    const found = findMarks(text, { language: 'ko' }).filter(({ kind }) => kind === 'organization');
    expect(found.map(({ start, end, entity }) => [text.slice(start, end), entity])).toEqual([
      ['㈜한들테크', '한들테크'],
      ['한들테크', '한들테크'],
      ['㈜한들테크', '한들테크'],
    ]);
  });

  it('links a surname with a title to the full name', () => {
    const text = '윤하경 대표가 왔다. 윤 대표는 웃었다.';
    const people = findMarks(text, { language: 'ko' }).filter(({ kind }) => kind === 'person');
    expect(people.map(({ entity }) => entity)).toEqual(['윤하경', '윤하경']);
  });
});

describe('names in English', () => {
  it('takes titles, company endings, brackets and countries, never a capital alone', () => {
    expect(names('Dr Ana Belmont joined Harrow Bank in France. However Nothing else.', 'en')).toEqual([
      'Ana Belmont/person',
      'Harrow Bank/organization',
      'France/place',
    ]);
    expect(names('Suddenly everything stopped. Maybe forever.', 'en')).toEqual([]);
  });

  it('takes waters and heights that are told before their names', () => {
    expect(names('They rowed down the River Tarn and saw Mount Orrin.', 'en')).toEqual([
      'River Tarn/place',
      'Mount Orrin/place',
    ]);
    expect(names('We mount a defence by the river. Rivers rise.', 'en')).toEqual([]);
  });
});
