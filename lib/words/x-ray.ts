import type { Language } from './language.ts';

/** What the X-ray panel says: the article in names, figures and days. Numbers come written for the language. */
const ko = {
  title: '이름과 숫자',
  close: '닫기',
  filter: '이름, 숫자 찾기',
  density: '본문에 표시',
  densities: { key: '핵심만', all: '모두', none: '끔' },
  sections: {
    person: '사람',
    organization: '기관',
    place: '장소',
    money: '금액',
    figure: '수량과 비율',
    time: '날짜와 시각',
  },
  showKinds: (section: string) => `본문에 ${section} 표시`,
  more: (count: string) => `${count}개 더 보기`,
  fewer: '줄이기',
  times: (count: string) => `${count}번`,
  next: '다음 언급으로 가기',
  undated: '그 밖의 때와 기간',
  series: '견주어 보기',
  item: '항목',
  amount: '수',
  nothing: '이 글에서 이름이나 숫자를 찾지 못했습니다.',
  nothingFound: (filter: string) => `‘${filter}’에 맞는 이름이나 숫자가 없습니다.`,
  onPage: '원문에 표시',
};

export type XRayWords = typeof ko;

const en: XRayWords = {
  title: 'Names and figures',
  close: 'Close',
  filter: 'Find a name or figure',
  density: 'Marked in the text',
  densities: { key: 'Key ones', all: 'All', none: 'None' },
  sections: {
    person: 'People',
    organization: 'Organisations',
    place: 'Places',
    money: 'Money',
    figure: 'Quantities and shares',
    time: 'Dates and times',
  },
  showKinds: (section) => `Mark ${section.toLowerCase()} in the text`,
  more: (count) => `Show ${count} more`,
  fewer: 'Show fewer',
  times: (count) => `${count} ${count === '1' ? 'time' : 'times'}`,
  next: 'Go to the next mention',
  undated: 'Other times and periods',
  series: 'Side by side',
  item: 'Item',
  amount: 'Amount',
  nothing: 'No names or figures were found in this text.',
  nothingFound: (filter) => `No name or figure matches “${filter}”.`,
  onPage: 'Mark the original page',
};

export const xRayWords: Readonly<Record<Language, XRayWords>> = { ko, en };
