import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Follower } from '../../../../components/reader/read-aloud/follower.ts';
import { scriptOf, secondsFrom, spokenLanguage } from '../../../../components/reader/read-aloud/script.ts';
import { createReadAloud, type ReadAloudState } from '../../../../components/reader/read-aloud/state.ts';
import type { Span } from '../../../../lib/model/span.ts';
import type { ReadAloudChoice } from '../../../../lib/settings/read-aloud.ts';
import { standInSpeech } from '../../../fixtures/stand-in-speech.ts';

const ARTICLE = {
  title: '누리천에 새 다리',
  text: '누리시가 새 다리를 놓았다. 길이는 240m다.\n***\n다음 달 4일에 연다.',
  language: 'ko',
};
const at = (words: string): Span => {
  const start = ARTICLE.text.indexOf(words);
  return { start, end: start + words.length };
};

let speech: ReturnType<typeof standInSpeech>;
let keep: ReturnType<typeof vi.fn<(choice: ReadAloudChoice) => Promise<void>>>;
let follower: { [Name in keyof Follower]: ReturnType<typeof vi.fn<Follower[Name]>> };
let state: ReadAloudState;

function begin(choice: ReadAloudChoice = { rate: 1, voices: {} }): ReadAloudState {
  speech = standInSpeech([
    { lang: 'ko-KR', voiceURI: 'yuri' },
    { lang: 'ko_KR', voiceURI: 'sora' },
    { lang: 'en-US', voiceURI: 'sam' },
  ]);
  keep = vi.fn(async () => {});
  follower = {
    show: vi.fn(),
    clear: vi.fn(),
    isInView: vi.fn(() => true),
    bring: vi.fn(),
    firstInView: vi.fn(() => undefined),
  };
  const order = { lines: scriptOf(ARTICLE), language: spokenLanguage(ARTICLE) };
  return createReadAloud({ synthesis: speech.synthesis, load: async () => choice, keep }, order, follower);
}
const settle = () => vi.advanceTimersByTimeAsync(100);

beforeEach(() => {
  vi.useFakeTimers();
  state = begin();
});
afterEach(() => {
  state.end();
  vi.useRealTimers();
});

describe('what is read aloud of an article', () => {
  test('is its title and its sentences, without lines that say nothing', () => {
    expect(scriptOf(ARTICLE).map(({ words }) => words)).toEqual([
      '누리천에 새 다리',
      '누리시가 새 다리를 놓았다.',
      '길이는 240m다.',
      '다음 달 4일에 연다.',
    ]);
  });

  test('takes the longer the more is left', () => {
    const seconds = secondsFrom(scriptOf(ARTICLE));
    expect(seconds).toEqual([...seconds].sort((one, other) => other - one));
  });
});

describe('reading aloud', () => {
  test('begins with the title at the top, and shows each sentence as it is said', async () => {
    await state.start();
    expect(speech.last()).toBe('누리천에 새 다리');
    expect(follower.show).toHaveBeenLastCalledWith(undefined);
    speech.finish();
    expect(follower.show).toHaveBeenLastCalledWith(at('누리시가 새 다리를 놓았다.'));
    expect(follower.bring).toHaveBeenLastCalledWith(at('누리시가 새 다리를 놓았다.'));
  });

  test('begins with the first sentence on screen, or with the one that holds a place', async () => {
    follower.firstInView.mockReturnValue(2);
    await state.start();
    expect(speech.last()).toBe('길이는 240m다.');
    await state.start(at('4일').start);
    await settle();
    expect(speech.last()).toBe('다음 달 4일에 연다.');
  });

  test('leaves the text where the user took it, until they come back', async () => {
    await state.start();
    follower.bring.mockClear();
    follower.isInView.mockReturnValue(false);
    speech.finish();
    expect(follower.bring).not.toHaveBeenCalled();
    expect(state.away.value).toBe(true);
    state.comeBack();
    expect(state.away.value).toBe(false);
    expect(follower.bring).toHaveBeenCalledWith(at('누리시가 새 다리를 놓았다.'));
  });

  test('a step brings the text along, wherever it is', async () => {
    await state.start();
    follower.isInView.mockReturnValue(false);
    state.step(1);
    await settle();
    expect(follower.bring).toHaveBeenLastCalledWith(at('누리시가 새 다리를 놓았다.'));
  });

  test('remembers the rate, and a voice for each language', async () => {
    state.end();
    state = begin({ rate: 1.5, voices: { en: 'sam', ko: 'sora' } });
    await state.start();
    expect(speech.said[0]).toMatchObject({ rate: 1.5, voice: { voiceURI: 'sora' } });
    expect(state.voices.value.map(({ voiceURI }) => voiceURI)).toEqual(['yuri', 'sora']);
    state.chooseVoice('yuri');
    expect(keep).toHaveBeenLastCalledWith({ rate: 1.5, voices: { en: 'sam', ko: 'yuri' } });
    state.changeRate(1);
    expect(keep).toHaveBeenLastCalledWith({ rate: 1.75, voices: { en: 'sam', ko: 'yuri' } });
    await settle();
    expect(speech.said.at(-1)).toMatchObject({ rate: 1.75, voice: { voiceURI: 'yuri' } });
  });

  test('when it ends nothing is lit and nothing is said', async () => {
    await state.start();
    state.end();
    expect(speech.isSpeaking()).toBe(false);
    expect(follower.clear).toHaveBeenCalled();
  });

  test('closed while the choice of a voice is still on its way, it says nothing', async () => {
    const started = state.start();
    state.end();
    await started;
    await settle();
    expect(speech.said).toEqual([]);
  });
});
