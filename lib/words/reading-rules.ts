import type { Language } from './language.ts';

/** What the settings page says of the rules made by pointing at a page's text. */
const ko = {
  title: '직접 고른 본문',
  none: '고른 적이 없습니다. 읽기 화면의 ‘글이 잘못 보여요’로 고를 수 있습니다.',
  hint: '글이 잘못 읽힌 사이트에서 직접 고른 부분입니다. 페이지 모양이 바뀌면 여기서 고치거나 지우세요.',
  body: '본문',
  bodyOf: (site: string) => `${site} 본문 선택자`,
  found: '평소대로 찾기',
  hide: '숨길 부분',
  hideOf: (site: string) => `${site}에서 숨길 부분, 한 줄에 하나`,
  remove: (site: string) => `${site}에서 고른 본문 지우기`,
  undo: '되돌리기',
  removed: (site: string) => `지웠습니다 · ${site}`,
  wrong: '선택자를 알아보지 못해 바꾸지 않았습니다.',
  exportFile: '고른 본문 내보내기',
  importFile: '고른 본문 가져오기',
  imported: (count: string) => `가져왔습니다 · 사이트 ${count}곳`,
  notImported: '고른 본문을 내보낸 파일이 아닙니다.',
};

export type ReadingRulesWords = typeof ko;

const en: ReadingRulesWords = {
  title: 'Text picked by hand',
  none: 'None yet. “The text looks wrong” in the reading view lets you pick.',
  hint: 'Parts you picked on sites that were read wrongly. If a site changes, edit or remove them here.',
  body: 'Text',
  bodyOf: (site) => `Selector of the text on ${site}`,
  found: 'found as usual',
  hide: 'Hidden parts',
  hideOf: (site) => `Hidden parts on ${site}, one per line`,
  remove: (site) => `Forget the text picked on ${site}`,
  undo: 'Undo',
  removed: (site) => `Removed · ${site}`,
  wrong: 'This is not a valid selector, so nothing was changed.',
  exportFile: 'Export picked parts',
  importFile: 'Import picked parts',
  imported: (count) => `Imported · ${count} ${count === '1' ? 'site' : 'sites'}`,
  notImported: 'This is not a file of picked parts exported by Pandok.',
};

export const readingRulesWords: Readonly<Record<Language, ReadingRulesWords>> = { ko, en };
