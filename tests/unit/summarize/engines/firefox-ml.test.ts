import { describe, expect, test } from 'vitest';
import { engineCodeOf } from '../../../../lib/model/engine-failure.ts';
import { summarizeByFirefox, type TrialMl } from '../../../../lib/summarize/engines/firefox-ml.ts';

const ORDER = { text: 'The night bus runs twice as often.', title: 'Night bus', language: 'en', count: 1 };

/** Firefox's interface; `refusal` is what it says instead of making an engine. */
function firefoxWith(answer: unknown, refusal?: string): TrialMl {
  const listeners = new Set<(news: { progress?: unknown }) => void>();
  return {
    createEngine: async () => {
      for (const tell of listeners) tell({ progress: 40 });
      if (refusal) throw new Error(refusal);
    },
    runEngine: async () => answer,
    onProgress: {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    },
  };
}
const run = (ml: TrialMl | undefined, more: object = {}) =>
  summarizeByFirefox(ml, { ...ORDER, ...more }, new AbortController().signal, () => {});
const codeOf = (made: Promise<unknown>) => made.then(() => 'no failure', engineCodeOf);
const ANSWER = [{ summary_text: ' The night bus runs more often. ' }];

describe('Firefox’s model', () => {
  test.each([[ANSWER], [{ output: ANSWER }]])(
    'gives its sentences, however they are wrapped',
    async (answer) => {
      expect(await run(firefoxWith(answer))).toEqual(['The night bus runs more often.']);
    },
  );

  test('that is there already is used again', async () => {
    expect(await run(firefoxWith(ANSWER, 'Engine already created'))).toHaveLength(1);
  });

  test('tells how much of it is fetched', async () => {
    const heard: unknown[] = [];
    await summarizeByFirefox(firefoxWith(ANSWER), ORDER, new AbortController().signal, (news) =>
      heard.push(news),
    );
    expect(heard[0]).toEqual({ sentences: [], fetched: 0.4 });
  });

  test.each([
    ['not granted', undefined, {}, 'absent'],
    ['Korean', firefoxWith(ANSWER), { language: 'ko' }, 'language'],
    ['no language known', firefoxWith(ANSWER), { language: undefined }, 'language'],
    ['switched off', firefoxWith(ANSWER, 'Trial ML API is disabled.'), {}, 'switched-off'],
    ['too little memory', firefoxWith(ANSWER, 'not enough memory'), {}, 'absent'],
    ['an empty answer', firefoxWith([]), {}, 'empty'],
  ])('%s', async (_, ml, more, code) => {
    expect(await codeOf(run(ml, more))).toBe(code);
  });
});
