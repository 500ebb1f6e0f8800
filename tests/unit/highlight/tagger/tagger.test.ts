import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { englishTagger, koreanTagger } from '../../../../lib/highlight/tagger/tagger.ts';
import { taggerShelf } from '../../../../lib/highlight/tagger/tagger-shelf.ts';

const bytes = new Uint8Array(readFileSync('public/models/names-ko.bin'));
const tagger = koreanTagger(bytes);
const whole = (text: string) => [{ start: 0, end: text.length }];
const tag = (text: string) =>
  tagger.tag(text, whole(text)).spans.map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);

describe('the Korean tagger', () => {
  it.each([
    ['김하윤 감독은 부산에서 새 영화를 찍었다.', ['person 김하윤', 'place 부산']],
    [
      '삼성전자는 지난 3일 직원 200명을 뽑았다.',
      ['organization 삼성전자', 'date 지난 3일', 'quantity 200명'],
    ],
    ['오후 2시 서울역에서 만나자.', ['time 오후 2시', 'place 서울역']],
  ])('finds what %s names', (text, found) => expect(tag(text)).toEqual(found));

  it.each(['정말 재미있게 잘 봤습니다.', '비가 와서 우산을 챙겼다.', ''])('leaves %o alone', (text) =>
    expect(tag(text)).toEqual([]),
  );

  it('sees the same in a sentence wherever it stands', () => {
    const text = '가나다. 김하윤 감독은 부산에서 새 영화를 찍었다. 라마바.';
    const start = text.indexOf('김');
    const found = tagger.tag(text, [{ start, end: text.indexOf(' 라') }]).spans;
    expect(found.map((span) => text.slice(span.start, span.end))).toEqual(['김하윤', '부산']);
  });

  it('passes over stretches that nobody reads', () => {
    const noise = '가'.repeat(200_000);
    const text = `${noise} 김하윤 감독은 부산에서 새 영화를 찍었다.`;
    expect(tag(text)).toEqual(['person 김하윤', 'place 부산']);
  });

  it('weighs at most a megabyte on the way to the reader', () =>
    expect(gzipSync(bytes).length).toBeLessThan(1_000_000));

  it.each([new Uint8Array(0), new Uint8Array(40), bytes.slice(0, 400_000)])(
    'refuses bytes that are none',
    (none) => expect(() => koreanTagger(none)).toThrow(RangeError),
  );
});

describe('the English tagger', () => {
  const bytes = new Uint8Array(readFileSync('public/models/names-en.bin'));
  const tagger = englishTagger(bytes);
  const tag = (text: string) =>
    tagger.tag(text, whole(text)).spans.map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);

  it.each([
    [
      'Yesterday Maria Thompson flew from Boston to Toronto.',
      ['person Maria Thompson', 'place Boston', 'place Toronto'],
    ],
    ["We met at Daniel's house in Chicago", ['person Daniel', 'place Chicago']],
  ])('finds what %s names', (text, found) => expect(tag(text)).toEqual(found));

  it('believes in a name of two words as in one', () => {
    const text = 'Yesterday Maria Thompson flew from Boston to Toronto.';
    const start = text.indexOf('Maria');
    const { beliefIn } = tagger.tag(text, whole(text));
    expect(beliefIn(start, start + 'Maria Thompson'.length, 'person')).toBeGreaterThan(0.8);
    expect(beliefIn(start, start + 'Maria'.length, 'person')).toBeLessThan(0.2);
  });

  it.each([
    'I really liked the ending of it.',
    'The weather was nice, so we went for a walk.',
    'HUGE discounts, pay by CASH or Credit Card!',
    '?!',
  ])('leaves %o alone', (text) => expect(tag(text)).toEqual([]));

  it('weighs at most a megabyte on the way to the reader', () =>
    expect(gzipSync(bytes).length).toBeLessThan(1_000_000));
});

describe('the shelf of taggers', () => {
  it('reads a model once, and only for a text that needs it', async () => {
    const asked: string[] = [];
    const taggersFor = taggerShelf(async (path) => {
      asked.push(path);
      return bytes;
    });
    expect(await taggersFor('12345')).toEqual({});
    expect(asked).toEqual([]);
    const [first, second] = await Promise.all([taggersFor('가'), taggersFor('나')]);
    expect(first.korean).toBeDefined();
    expect(second.korean).toBe(first.korean);
    expect(asked).toEqual(['models/names-ko.bin']);
  });

  it('goes on without a model that cannot be read, and tries again', async () => {
    let works = false;
    const taggersFor = taggerShelf(async () => {
      if (!works) throw new Error('gone');
      return bytes;
    });
    expect(await taggersFor('가')).toEqual({ korean: undefined });
    works = true;
    expect((await taggersFor('가')).korean).toBeDefined();
  });
});
