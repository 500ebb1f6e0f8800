import { describe, expect, test } from 'vitest';
import { engineCodeOf } from '../../../../lib/model/engine-failure.ts';
import {
  type Availability,
  type ChromeSummarizer,
  summarizeByChrome,
} from '../../../../lib/summarize/engines/chrome-summarizer.ts';

const ORDER = {
  text: 'The night bus runs twice as often. Fares stay the same.',
  title: 'Night bus',
  count: 3,
};

/** Chrome's interface with a model for some languages; `quota` in characters. What was asked is kept. */
function chromeWith(languages: readonly string[], quota = 10_000) {
  const asked: unknown[] = [];
  const read: string[] = [];
  const check = ({ outputLanguage }: { outputLanguage: string }): Availability =>
    languages.includes(outputLanguage) ? 'downloadable' : 'unavailable';
  const summarizer: ChromeSummarizer = {
    availability: async (options) => {
      asked.push(options);
      return check(options);
    },
    create: async ({ signal, monitor, ...options }) => {
      asked.push(options);
      signal.throwIfAborted();
      const target = new EventTarget();
      monitor(target);
      for (const loaded of [0.5, 1])
        target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
      return {
        inputQuota: quota,
        measureInputUsage: async (text) => text.length,
        destroy: () => asked.push('destroyed'),
        summarizeStreaming: (text) => {
          read.push(text);
          return new ReadableStream({
            start: (stream) => {
              for (const piece of ['The night bus ', 'runs more often.']) stream.enqueue(piece);
              stream.close();
            },
          });
        },
      };
    },
  };
  return { summarizer, asked, read };
}
const run = (summarizer: ChromeSummarizer | undefined, language: string, more: object = {}) => {
  const progress: unknown[] = [];
  const made = summarizeByChrome(
    summarizer,
    { ...ORDER, language, ...more },
    new AbortController().signal,
    (news) => progress.push(news),
  );
  return { made, progress };
};
const codeOf = (made: Promise<unknown>) => made.then(() => 'no failure', engineCodeOf);

describe('Chrome’s model', () => {
  test('is asked and made with the same options, heard while it is fetched and written, and ended', async () => {
    const { summarizer, asked } = chromeWith(['en']);
    const { made, progress } = run(summarizer, 'en-GB');
    expect(await made).toEqual(['The night bus runs more often.']);
    expect(asked[0]).toEqual(asked[1]);
    expect(asked[0]).toMatchObject({ outputLanguage: 'en', length: 'medium' });
    expect(asked.at(-1)).toBe('destroyed');
    expect(progress).toEqual([
      { sentences: [], fetched: 0.5 },
      { sentences: [], fetched: 1 },
      { sentences: ['The night bus'] },
      { sentences: ['The night bus runs more often.'] },
    ]);
  });

  test('reads what is more than its quota in parts', async () => {
    const { summarizer, read } = chromeWith(['en'], 400);
    const text = Array.from({ length: 40 }, (_, i) => `Line ${i} of the night bus runs until two.`).join(' ');
    await run(summarizer, 'en', { text }).made;
    expect(read.length).toBeGreaterThan(2);
    for (const part of read) expect(part.length).toBeLessThanOrEqual(400);
  });

  test('without the language says so', async () => {
    expect(await codeOf(run(chromeWith(['en']).summarizer, 'ko').made)).toBe('language');
  });

  test('without a model for anything is absent, as is a browser without it', async () => {
    expect(await codeOf(run(chromeWith([]).summarizer, 'ko').made)).toBe('absent');
    expect(await codeOf(run(undefined, 'en').made)).toBe('absent');
  });
});
