import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { parseArticle } from '../../../lib/library/documents.ts';
import { exportRecords } from '../../../lib/library/export-records.ts';
import { saveArticle } from '../../../lib/library/save-article.ts';
import { ownFile, readLibraryFile } from '../../../lib/library/transfer/own-file.ts';
import type { Article } from '../../../lib/model/article.ts';
import { type Attachment, kindOf } from '../../../lib/model/attachment.ts';
import type { LibraryRecord } from '../../../lib/model/library-file.ts';
import { SAMPLE_ARTICLE } from '../../fixtures/sample-article.ts';

const FILES: readonly Attachment[] = [
  {
    name: '신청서.hwp',
    url: 'https://onsaem.example/down?no=0',
    size: 36_352,
    sizeText: '35.5K',
    kind: 'document',
  },
  { name: '배치도.png', kind: 'picture' },
];

const kept = (attachments: unknown) =>
  parseArticle({ _id: 'article/a', article: { ...SAMPLE_ARTICLE, attachments } as Article })?.article
    .attachments;

it('are kept with the article, and go out into a file and come back from it as they were', async () => {
  await saveArticle({ ...SAMPLE_ARTICLE, attachments: FILES }, [], 1);
  const [out] = await exportRecords(undefined);
  expect(out?.article?.attachments).toEqual(FILES);
  const head = { format: 'pandok-library', version: ownFile.version, exportedAt: '', lists: [] } as const;
  const file = ownFile.headLine(head) + ownFile.recordLine(out as LibraryRecord, true) + ownFile.lastLine;
  const { records } = await readLibraryFile((html) => html)(new Blob([file]), AbortSignal.timeout(5000));
  const back: unknown[] = [];
  for await (const record of records) back.push(record);
  expect(back).toEqual([out]);
});

it('are none in what an earlier version kept', () => {
  expect(parseArticle({ _id: 'article/a', article: SAMPLE_ARTICLE })?.article).not.toHaveProperty(
    'attachments',
  );
});

it.each([
  ['words', '신청서.hwp'],
  ['no name', [{ url: 'https://onsaem.example/a' }]],
  ['a name that is too long', [{ name: `${'긴'.repeat(300)}.hwp` }]],
])('%s from a file are none', (_, value) => expect(kept(value)).toBeUndefined());

it('from a file lead nowhere but to the web, and their sizes are sizes', () => {
  const of = (more: object) => kept([{ name: '신청서.hwp', ...more }]);
  const bare = [{ name: '신청서.hwp', kind: 'document' }];
  for (const url of [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '/down',
    'https://a@b.example/',
    7,
  ])
    expect(of({ url })).toEqual(bare);
  for (const size of [-1, 1.5, Number.NaN, 2 ** 60, '12']) expect(of({ size })).toEqual(bare);
  expect(of({ sizeText: '1'.repeat(100), kind: '<script>' })).toEqual(bare);
  expect(kept(Array.from({ length: 90 }, (_, at) => ({ name: `${at}.zip` })))).toHaveLength(50);
});

it.each([
  ['신청서.HWPX', 'document'],
  ['예산.xlsx', 'sheet'],
  ['발표.pptx', 'slides'],
  ['묶음.alz', 'archive'],
  ['설치.exe', 'other'],
  ['이름', 'other'],
] as const)('%s is of the kind %s', (name, kind) => expect(kindOf(name)).toBe(kind));
