import type { Language } from './language.ts';

/** Words of the sheet that looks after the library as a whole. */
const ko = {
  damaged: (count: string) => `읽을 수 없는 기록이 ${count}개 있습니다. 지우지 않고 그대로 두었습니다.`,
  lost: (count: string) =>
    `브라우저가 보관함의 데이터를 지웠습니다. 글 ${count}편이 있었습니다. 내보내 둔 파일이 있으면 되살릴 수 있습니다.`,
  bringBack: '되살리기',
  understood: '알겠습니다',
  exportDamaged: '그 기록을 파일로 내보내기',
  exportedDamaged: (count: string) => `기록 ${count}개를 있는 그대로 파일에 담았습니다.`,
  lookAtDamaged: '살펴보기',
  manage: '보관함 관리',
  close: '닫기',
  space: '차지하는 공간',
  measure: '용량 재기',
  measuring: (count: string) => `${count}편을 쟀습니다.`,
  spaceLine: (articles: string, text: string, images: string) =>
    `글 ${articles}편, 본문 ${text}, 사진 ${images}`,
  spaceOf: (usage: string, quota: string) => `브라우저가 내준 ${quota} 가운데 ${usage}를 씁니다.`,
  largest: '가장 큰 글',
  outAndIn: '내보내기와 가져오기',
  exportHow:
    '글, 사진, 태그, 메모, 밑줄이 모두 한 파일에 담깁니다. 이 파일을 다시 가져오면 그대로 돌아옵니다.',
  exportAll: '모두 내보내기',
  exporting: (done: string, of: string) => `${of}편 가운데 ${done}편을 담았습니다.`,
  exported: (count: string) => `${count}편을 파일에 담았습니다.`,
  importFile: '파일 가져오기',
  reading: (count: string) => `${count}편을 읽었습니다.`,
  preview: (name: string) => `‘${name}’에 든 것`,
  previewItems: (count: string) => `글 ${count}편`,
  previewLinks: (count: string) => `그 가운데 ${count}편은 주소만 있습니다.`,
  previewKnown: (count: string) => `이미 있는 ${count}편에는 태그와 메모만 더합니다.`,
  previewRefused: (count: string) => `${count}줄은 가져올 수 없습니다.`,
  refusedRow: (row: string, reason: string) => `${row}번째 줄: ${reason}`,
  reasons: { unreadable: '기록이 아닙니다', 'no-address': '웹 주소가 아닙니다' },
  bring: '가져오기',
  cancel: '취소',
  importing: (done: string, of: string) => `${of}편 가운데 ${done}편을 가져왔습니다.`,
  imported: (added: string, merged: string) => `${added}편을 더하고 ${merged}편을 합쳤습니다.`,
  importStopped: (done: string) =>
    `${done}편까지 가져오고 멈췄습니다. 같은 파일을 다시 가져오면 나머지가 이어집니다.`,
  noRoom: '저장 공간이 가득 찼습니다. 큰 글을 지우거나 디스크를 비워 주세요.',
  trash: '휴지통',
  trashHow: '휴지통에 든 글은 30일 뒤에 자동으로 지워집니다.',
  emptyTrash: (count: string) => `휴지통 비우기 (${count}편)`,
  emptySure: '비우면 되돌릴 수 없습니다.',
  emptied: (count: string) => `${count}편을 완전히 지웠습니다.`,
};

type ManageWords = typeof ko;

const articles = (count: string) => (count === '1' ? '1 article' : `${count} articles`);

const en: ManageWords = {
  damaged: (count) =>
    count === '1'
      ? '1 record cannot be read. It was left as it is.'
      : `${count} records cannot be read. They were left as they are.`,
  lost: (count) =>
    `The browser deleted this library’s data. It held ${articles(count)}. If you exported them to a file, you can bring them back.`,
  bringBack: 'Bring them back',
  understood: 'Got it',
  exportDamaged: 'Export those records',
  exportedDamaged: (count) =>
    count === '1'
      ? '1 record written to the file as it is.'
      : `${count} records written to the file as they are.`,
  lookAtDamaged: 'See what to do',
  manage: 'Manage library',
  close: 'Close',
  space: 'Space',
  measure: 'Measure',
  measuring: (count) => `${articles(count)} measured.`,
  spaceLine: (count, text, images) => `${articles(count)}, text ${text}, pictures ${images}`,
  spaceOf: (usage, quota) => `${usage} used of the ${quota} that the browser allows.`,
  largest: 'Largest articles',
  outAndIn: 'Export and import',
  exportHow:
    'Articles, pictures, tags, notes and highlights go into one file. Import it again and everything is back.',
  exportAll: 'Export everything',
  exporting: (done, of) => `${done} of ${articles(of)} written.`,
  exported: (count) => `${articles(count)} written to the file.`,
  importFile: 'Import a file',
  reading: (count) => `${articles(count)} looked at.`,
  preview: (name) => `In “${name}”`,
  previewItems: articles,
  previewLinks: (count) => (count === '1' ? '1 of them is only a link.' : `${count} of them are only links.`),
  previewKnown: (count) =>
    count === '1'
      ? '1 is here already: only its tags and notes are added.'
      : `${count} are here already: only their tags and notes are added.`,
  previewRefused: (count) =>
    count === '1' ? '1 row cannot be imported.' : `${count} rows cannot be imported.`,
  refusedRow: (row, reason) => `Row ${row}: ${reason}`,
  reasons: { unreadable: 'not a record', 'no-address': 'not a web address' },
  bring: 'Import',
  cancel: 'Cancel',
  importing: (done, of) => `${done} of ${articles(of)} imported.`,
  imported: (added, merged) => `${articles(added)} added, ${merged} merged.`,
  importStopped: (done) => `Stopped after ${articles(done)}. Import the same file again to go on.`,
  noRoom: 'Storage is full. Delete large articles, or free some disk space.',
  trash: 'Trash',
  trashHow: 'Articles in the trash are deleted after 30 days.',
  emptyTrash: (count) => `Empty trash (${count})`,
  emptySure: 'This cannot be undone.',
  emptied: (count) => `${articles(count)} deleted for good.`,
};

export const manageWords: Readonly<Record<Language, ManageWords>> = { ko, en };
