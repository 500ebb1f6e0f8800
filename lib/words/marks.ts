import type { Language } from './language.ts';

/** What is said of figures and names: their kinds, and the card of one of them. Numbers come written for the language. */
const ko = {
  kinds: {
    person: '사람',
    organization: '기관',
    place: '장소',
    date: '날짜',
    time: '시각',
    money: '금액',
    percent: '비율',
    quantity: '수량',
  },
  groups: { name: '이름', figure: '숫자', time: '때' },
  card: '표시 설명',
  won: '원',
  inText: (phrases: string) => `본문 표기: ${phrases}`,
  introduced: '처음 나온 대목',
  mention: (position: string, count: string) => `${count}번 가운데 ${position}번째`,
  once: '이 글에 한 번',
  earlier: '이전 언급',
  later: '다음 언급',
  showAll: '모두 보기',
  hideAll: '접기',
  allMentions: '이 글의 모든 언급',
  never: '표시하지 않기',
  undo: '되돌리기',
  dismiss: '알림 닫기',
  nowNever: (word: string) => `‘${word}’에는 이제 표시하지 않습니다.`,
  nowAlways: (word: string) => `‘${word}’에 이제 늘 표시합니다.`,
  alwaysAs: (word: string) => `‘${word}’에 늘 표시하기`,
  chooseKind: '무엇으로 표시할까요?',
  relative: {
    sameDay: '글이 나온 날',
    before: (days: string) => `글이 나오기 ${days}일 전`,
    after: (days: string) => `글이 나오고 ${days}일 뒤`,
  },
};

export type MarkWordsOfUi = typeof ko;

const en: MarkWordsOfUi = {
  kinds: {
    person: 'Person',
    organization: 'Organisation',
    place: 'Place',
    date: 'Date',
    time: 'Time',
    money: 'Money',
    percent: 'Percentage',
    quantity: 'Quantity',
  },
  groups: { name: 'Names', figure: 'Figures', time: 'Times' },
  card: 'About this mark',
  won: ' won',
  inText: (phrases) => `In the text: ${phrases}`,
  introduced: 'First mentioned',
  mention: (position, count) => `Mention ${position} of ${count}`,
  once: 'Mentioned once',
  earlier: 'Previous mention',
  later: 'Next mention',
  showAll: 'Show all',
  hideAll: 'Show fewer',
  allMentions: 'Every mention in this text',
  never: 'Don’t mark this',
  undo: 'Undo',
  dismiss: 'Dismiss',
  nowNever: (word) => `“${word}” is no longer marked.`,
  nowAlways: (word) => `“${word}” is now always marked.`,
  alwaysAs: (word) => `Always mark “${word}”`,
  chooseKind: 'Mark it as',
  relative: {
    sameDay: 'the day this was published',
    before: (days) => `${days} ${days === '1' ? 'day' : 'days'} before this was published`,
    after: (days) => `${days} ${days === '1' ? 'day' : 'days'} after this was published`,
  },
};

export const markWords: Readonly<Record<Language, MarkWordsOfUi>> = { ko, en };
