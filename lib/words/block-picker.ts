import type { Language } from './language.ts';

/** What the picker says over the page. Counts come written for the language. */
const ko = {
  title: '본문 직접 고르기',
  hint: '본문을 가리켜 누르세요. 글이 아닌 부분은 숨길 수 있습니다.',
  block: (letters: string, pictures: string) => `글자 ${letters}자, 사진 ${pictures}장`,
  tools: '고르기 도구',
  choose: '이 부분이 본문',
  hide: '이 부분 숨기기',
  wider: '넓게',
  narrower: '좁게',
  undo: '하나 되돌리기',
  finish: '이대로 읽기',
  forget: '이 사이트 규칙 지우기',
  cancel: '취소',
  hidden: (count: string) => `숨긴 부분 ${count}곳`,
  unsteady: '이 부분은 다른 글에서 다시 찾을 수 없어 고를 수 없습니다. 조금 더 넓게 골라 보세요.',
};

export type BlockPickerWords = typeof ko;

const en: BlockPickerWords = {
  title: 'Pick the text yourself',
  hint: 'Point at the text and click. You can hide parts that do not belong to it.',
  block: (letters, pictures) =>
    `${letters} ${letters === '1' ? 'letter' : 'letters'}, ${pictures} ${pictures === '1' ? 'picture' : 'pictures'}`,
  tools: 'Picking tools',
  choose: 'This is the text',
  hide: 'Hide this part',
  wider: 'Wider',
  narrower: 'Narrower',
  undo: 'Undo last',
  finish: 'Read it like this',
  forget: 'Forget this site’s rule',
  cancel: 'Cancel',
  hidden: (count) => (count === '1' ? '1 part hidden' : `${count} parts hidden`),
  unsteady: 'This part could not be found again in another post. Try a wider one.',
};

export const blockPickerWords: Readonly<Record<Language, BlockPickerWords>> = { ko, en };
