import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { bringItems } from '../../../lib/library/bring-items.ts';
import { openDatabase } from '../../../lib/library/database.ts';
import { exportRecords } from '../../../lib/library/export-records.ts';
import { itemIdOf } from '../../../lib/library/item-id.ts';
import { bringLists, readLists } from '../../../lib/library/lists.ts';
import { ownFile, readLibraryFile } from '../../../lib/library/transfer/own-file.ts';
import type { LibraryFileHead, LibraryRecord } from '../../../lib/model/library-file.ts';
import {
  HIGHLIGHT_COLOURS,
  type ItemId,
  type ListId,
  type SavedItem,
} from '../../../lib/model/saved-item.ts';

async function empty(): Promise<void> {
  const database = await openDatabase();
  const { rows } = await database.allDocs({ include_docs: true, startkey: '', endkey: '\uffff' });
  await database.bulkDocs(
    rows.flatMap(({ doc }) => (doc ? [{ _id: doc._id, _rev: doc._rev, _deleted: true }] : [])),
  );
}

async function everything(): Promise<LibraryRecord[]> {
  const all: LibraryRecord[] = [];
  for (
    let part = await exportRecords(undefined);
    part.length > 0;
    part = await exportRecords(all.at(-1)?.item.id)
  )
    all.push(...part);
  return all;
}

const HEAD: LibraryFileHead = {
  format: 'pandok-library',
  version: ownFile.version,
  exportedAt: '2025-11-01T00:00:00.000Z',
  lists: [{ id: 'l1' as ListId, name: '주말에 읽기', order: 1 }],
};

const fileOf = (head: LibraryFileHead, records: readonly LibraryRecord[]): string =>
  ownFile.headLine(head) +
  records.map((record, index) => ownFile.recordLine(record, index === 0)).join('') +
  ownFile.lastLine;

/** In pieces of a few bytes: a line, a letter of three bytes and a record may be cut anywhere. */
function fileInPieces(text: string, piece: number): Blob {
  const bytes = new TextEncoder().encode(text);
  const stream = () =>
    new ReadableStream({
      start(controller) {
        for (let at = 0; at < bytes.length; at += piece) controller.enqueue(bytes.slice(at, at + piece));
        controller.close();
      },
    });
  return Object.assign(new Blob([]), { stream });
}

async function readFile(text: string, piece = 7) {
  const read = readLibraryFile((html) => html);
  const { lists, records: rows } = await read(fileInPieces(text, piece), AbortSignal.timeout(5000));
  const records: LibraryRecord[] = [];
  const refused: string[] = [];
  for await (const row of rows) {
    if ('reason' in row) refused.push(`${row.row} ${row.reason}`);
    else records.push(row);
  }
  return { lists, records, refused };
}

const text = (max: number) =>
  fc.string({ unit: 'grapheme', maxLength: max }).map((value) => value.normalize('NFC'));
const when = fc.integer({ min: 1, max: 2 ** 40 });
const highlight = fc.record({
  id: fc.uuid(),
  quote: text(20).filter((value) => value !== ''),
  before: text(8),
  after: text(8),
  start: fc.nat(500),
  colour: fc.constantFrom(...HIGHLIGHT_COLOURS),
  madeAt: when,
});
const fields = fc.record(
  {
    title: text(40),
    site: text(10),
    excerpt: text(60),
    length: fc.nat(9000),
    savedAt: when,
    state: fc.constantFrom('unread' as const, 'archived' as const),
    favourite: fc.boolean(),
    tags: fc.uniqueArray(
      text(8).filter((tag) => tag !== ''),
      { maxLength: 4 },
    ),
    lists: fc.uniqueArray(fc.constantFrom('l1' as ListId, 'l2' as ListId)),
    highlights: fc.uniqueArray(highlight, { maxLength: 3, selector: ({ id }) => id }),
    note: text(30).filter((note) => note.trim() !== ''),
    place: fc.record({ offset: fc.nat(900), share: fc.constantFrom(0, 0.25, 1), at: when }),
    deletedAt: when,
    body: text(200),
  },
  {
    requiredKeys: [
      'title',
      'excerpt',
      'length',
      'savedAt',
      'state',
      'favourite',
      'tags',
      'lists',
      'highlights',
    ],
  },
);

type Made = typeof fields extends fc.Arbitrary<infer Value> ? Value : never;

function sample(): Made {
  const [made] = fc.sample(fields, 1);
  if (!made) throw new Error('nothing was made up');
  return made;
}

async function recordOf(index: number, made: Made) {
  const url = `https://a.example/${index}`;
  const { body, ...own } = made;
  const item = { id: await itemIdOf(url), url, canonical: url, ...own } as SavedItem;
  if (body === undefined) return { item };
  const article = {
    ...{ url, canonical: url, title: item.title, html: `<p>${body}</p>`, text: body },
    ...{ comments: [{ text: '댓글', depth: 0 }], marks: [], summary: [{ start: 0, end: 1 }], reasons: ['x'] },
  };
  return { item, article };
}

describe('the library’s own file', () => {
  beforeEach(empty);

  it('holds everything: what is exported, wiped and imported is equal', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fields, { maxLength: 6 }),
        fc.integer({ min: 1, max: 50 }),
        async (made, piece) => {
          await empty();
          const records: LibraryRecord[] = await Promise.all(made.map((one, index) => recordOf(index, one)));
          await bringItems(records);
          await bringLists(HEAD.lists);
          const before = await everything();
          expect(before).toHaveLength(records.length);
          const file = fileOf(HEAD, before);
          expect(() => JSON.parse(file)).not.toThrow();
          await empty();
          const read = await readFile(file, piece);
          expect(read.refused).toEqual([]);
          expect(read.lists).toEqual(HEAD.lists);
          await bringItems(read.records);
          await bringLists(read.lists);
          expect(await everything()).toEqual(before);
          expect(await readLists(await openDatabase())).toEqual(HEAD.lists);
        },
      ),
      { numRuns: 25 },
    );
  });

  it.each([
    ['<!doctype html><title>x</title>', 'not-a-library-file'],
    ['', 'not-a-library-file'],
    ['[1,2,3]', 'not-a-library-file'],
    ['{"format":"other","version":1,"items":[', 'not-a-library-file'],
    [ownFile.headLine({ ...HEAD, version: 99 }).trimEnd(), 'newer-file'],
  ])('says what %j is', async (line, code) => {
    await expect(readFile(line)).rejects.toMatchObject({ code });
  });

  it('leaves out a bad row with its reason and takes the others', async () => {
    const good = await recordOf(1, sample());
    const file = `${ownFile.headLine(HEAD)}{"item":{"url":"javascript:alert(1)","title":"x","savedAt":1}},
not json,
{"item":{"url":"https://a.example/2"}},
${ownFile.recordLine(good, true)}${ownFile.lastLine}`;
    const { records, refused } = await readFile(file);
    expect(refused).toEqual(['1 no-address', '2 unreadable', '3 unreadable']);
    expect(records).toEqual([good]);
  });

  it('believes no id that a file claims', async () => {
    const { item } = await recordOf(3, sample());
    const claimed = { item: { ...item, id: 'f'.repeat(32) as ItemId } };
    const { records } = await readFile(fileOf(HEAD, [claimed]));
    expect(records.map((record) => record.item.id)).toEqual([item.id]);
  });
});
