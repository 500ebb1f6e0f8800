import { oneLine } from '../../dom/element-text.ts';

const CALLED = [
  '첨부(?:된)?\\s?(?:파일|화일|자료|문서|물)?(?:\\s?(?:목록|리스트|다운로드))?',
  '붙임\\s?(?:파일|자료|문서)',
  '(?:관련|등록|업로드)?\\s?파일(?:\\s?(?:첨부|다운로드|목록))?',
  '자료\\s?(?:다운로드|파일)',
  '(?:file\\s)?attachments?|attached\\s(?:files?|documents?)|files?',
  '附件|附加檔案|添付(?:ファイル|資料)?',
].join('|');
const COUNT = `[('"\\[]?\\s*\\d{0,3}\\s*(?:개|건|files?)?\\s*[)'"\\]]?`;
const LABEL = new RegExp(`^[\\s\\[(【■▶·•]*(?:${CALLED})[\\s:：)\\]】]*${COUNT}[\\s:：)\\]】▼▲∨]*$`, 'i');

/** Does this say that files follow, and nothing else? `첨부파일`, `첨부파일 (2)`, `첨부 '1'`, `Attachments` */
export const isFileLabel = (text: string): boolean => LABEL.test(oneLine(text));
