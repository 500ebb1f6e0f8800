// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createSpeaker, stretchesOf } from '../../components/summary/speaker.ts';

interface Said {
  text: string;
  lang: string;
  voice: unknown;
  onend?: () => void;
}

/** A browser's voices; what is said waits until `finish`. */
function synthesisWith(languages: readonly string[]) {
  const said: Said[] = [];
  const voices = languages.map((lang) => ({ lang, localService: true }));
  return {
    said,
    finish: () => said.at(-1)?.onend?.(),
    cancel: vi.fn(),
    speak: (utterance: Said) => said.push(utterance),
    getVoices: () => voices,
    addEventListener: () => {},
  };
}
const speakerOver = (synthesis: ReturnType<typeof synthesisWith>, heard: (number | undefined)[] = []) =>
  createSpeaker(synthesis as unknown as SpeechSynthesis, (at) => heard.push(at));

beforeEach(() => {
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
});

describe('reading aloud', () => {
  test('says one sentence after the other, in a voice of the language', async () => {
    const synthesis = synthesisWith(['en-US', 'ko-KR']);
    const heard: (number | undefined)[] = [];
    expect(await speakerOver(synthesis, heard).speak(['버스가 는다.', '요금은 같다.'], 'ko')).toBe(true);
    expect(synthesis.said.map(({ text, lang }) => [text, lang])).toEqual([['버스가 는다.', 'ko-KR']]);
    synthesis.finish();
    expect(synthesis.said[1]?.text).toBe('요금은 같다.');
    synthesis.finish();
    expect(heard).toEqual([0, 1, undefined]);
  });

  test('goes on from a sentence, and is silent after a stop', async () => {
    const synthesis = synthesisWith(['ko']);
    const heard: (number | undefined)[] = [];
    const speaker = speakerOver(synthesis, heard);
    await speaker.speak(['버스가 는다.', '요금은 같다.', '막차는 두 시다.'], 'ko', 1);
    expect(heard).toEqual([1]);
    speaker.silence();
    synthesis.finish();
    expect(synthesis.said).toHaveLength(1);
  });

  test('without a voice of the language says nothing', async () => {
    const synthesis = synthesisWith(['en-US']);
    expect(await speakerOver(synthesis).speak(['버스가 는다.'], 'ko')).toBe(false);
    expect(synthesis.said).toEqual([]);
  });
});

test('a long sentence is said in stretches, none longer than 140 letters and none lost', () => {
  const sentence = `가람시는 ${'다음 달부터 밤 버스를 늘리고, '.repeat(20)}요금은 그대로 둔다.`;
  const stretches = stretchesOf(sentence);
  expect(stretches.length).toBeGreaterThan(2);
  for (const stretch of stretches) expect(stretch.length).toBeLessThanOrEqual(140);
  expect(stretches.join(' ')).toBe(sentence);
});
