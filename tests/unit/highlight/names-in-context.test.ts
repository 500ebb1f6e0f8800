import { describe, expect, it } from 'vitest';
import { findMarks } from '../../../lib/highlight/find-marks.ts';
import { NAME_KINDS } from '../../../lib/model/mark.ts';

const named = (text: string) =>
  findMarks(text, { language: 'ko' })
    .filter(({ kind }) => (NAME_KINDS as readonly string[]).includes(kind))
    .map(({ start, end, kind }) => `${text.slice(start, end)}/${kind}`);

describe('names that the words around them tell', () => {
  it.each([
    ['그 아이 이름은 새봄이야.', ['새봄/person']],
    ['안녕하세요, 총무 민들래입니다.', ['민들래/person']],
    ['차도윤이라는 친구가 있었다.', ['차도윤/person']],
    ['솔밭분식(월평동)에서 먹었다.', ['솔밭분식/organization', '월평동/place']],
    ['구봉산 자락에 산다.', ['구봉산/place']],
    ['탐사선은 달 뒷면에 내렸다.', ['달/place']],
    ['태국 지질국가청(TGNA)은 밝혔다.', ['태국 지질국가청/organization', 'TGNA/organization']],
  ])('%s', (text, wanted) => expect(named(text)).toEqual(wanted));

  it.each([
    '이름이 예쁘다고 했다',
    '이름이 같다.',
    '이름은 비밀이다.',
    '제 역할(활동)은 끝났다',
    '다음 달 출시한다',
    '특이한 사람이라는 친구도 있다',
  ])('finds none in: %s', (text) => expect(named(text)).toEqual([]));
});

describe('bodies that no list knows', () => {
  const organizations = (text: string) =>
    findMarks(`${text}\n다음 소식은 저녁에 전한다.`, { language: 'ko' })
      .filter(({ kind }) => kind === 'organization')
      .map(({ start, end }) => text.slice(start, end));

  it.each([
    [
      '여론을 조사하는 업체 나래짚기에 따르면 열에 여섯이 찬성했다. 응답은 사흘 동안 전화로 받았다.',
      ['나래짚기'],
    ],
    ['시민단체 ‘밤길지기’는 골목마다 등을 달았다. 주민들이 함께 사다리를 잡았다.', ['밤길지기']],
    ['이 앱을 만든 두레박은 자료를 지웠다고 했다. 이용자에게 문자를 보냈다.', ['두레박']],
    ['너울대 해양학과 표하준 교수는 말했다. 조사는 세 해 동안 이어졌다고 한다.', ['너울대']],
    ['제조사 게시판에 글을 올렸다. 회사 화장실에서 전화를 받았고 업체 관계자는 답이 없었다.', []],
  ])('%s', (text, wanted) => expect(organizations(text)).toEqual(wanted));
});

describe('English bodies that no list knows', () => {
  const organizations = (text: string) =>
    findMarks(`${text}\n${'More will be told in the evening, when the boats are back. '.repeat(6)}`, {
      language: 'en',
    })
      .filter(({ kind }) => kind === 'organization')
      .map(({ start, end }) => text.slice(start, end));

  it.each([
    ['The ferry operator SkerryLink will pay for the night.', ['SkerryLink']],
    ['It rained, and shares in Tarnock fell by a tenth.', ['Tarnock']],
    ['Gannet jumped 4.1% after the news.', ['Gannet']],
    ['They sang at The Cod and left before dawn.', ['The Cod']],
    [
      'A phone by Nuvo arrived. We like what Nuvo makes, and yet Nuvo never answers.',
      ['Nuvo', 'Nuvo', 'Nuvo'],
    ],
    ['It will pass, said an analyst at Marrow Finch.', ['Marrow Finch']],
    ['That was Oona Bray, chief executive of Tarnock, on Monday.', ['Tarnock']],
    ['An economist at heart, he asked the chairman of the day.', []],
    ['Brent rose 2% and the firm on Monday said nothing.', []],
  ])('%s', (text, wanted) => expect(organizations(text)).toEqual(wanted));
});

describe('hidden names', () => {
  it('are told with the syllable that hides them, in an article', () => {
    const text = `${'바람이 불고 비가 내렸다. '.repeat(24)}배를 몬 표모(44) 씨는 무사하다.`;
    expect(named(text)).toContain('표모/person');
  });
});

describe('teams of a town', () => {
  const text =
    '원주 두더지가 우승했다. 감독은 웃었다. 두더지는 홈런 두 개로 경기를 끝냈다. 팬들은 두더지의 투수를 연호했다.';
  const teams = (words: string) =>
    findMarks(words, { language: 'ko' })
      .filter(({ kind }) => kind === 'organization')
      .map(({ start, end, entity }) => `${words.slice(start, end)}=${entity}`);

  it('are one with the word alone', () => {
    expect(teams(text)).toEqual(['원주 두더지=원주 두더지', '두더지=원주 두더지', '두더지=원주 두더지']);
  });

  it('are none where nobody plays', () => {
    expect(teams('원주 두더지가 나타났다. 두더지는 밭을 망친다.')).toEqual([]);
  });
});

it('calls an organisation one name in two languages where the text has both', () => {
  const text = '국제통화기금은 전망을 낮췄다. IMF는 물가를 걱정했다.';
  expect(findMarks(text, { language: 'ko' }).map(({ entity }) => entity)).toEqual([
    '국제통화기금',
    '국제통화기금',
  ]);
  const alone = 'IMF는 물가를 걱정했다.';
  expect(findMarks(alone, { language: 'ko' }).map(({ entity }) => entity)).not.toContain('국제통화기금');
});
