import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createNarrator, type Delivery } from '../../../components/speech/narrator.ts';
import { type StandInVoice, standInSpeech } from '../../fixtures/stand-in-speech.ts';

const LOCAL: StandInVoice = { lang: 'ko-KR', voiceURI: 'yuri' };
const NETWORK: StandInVoice = { lang: 'ko-KR', voiceURI: 'cloud', localService: false };
const SENTENCES = ['버스가 는다.', '요금은 같다.', '막차는 두 시다.'];

let speech: ReturnType<typeof standInSpeech>;

function narratorWith(voices: StandInVoice[], delivery: Delivery = { rate: 1 }) {
  speech = standInSpeech(voices);
  const narrator = createNarrator(speech.synthesis, 'ko', () => delivery);
  narrator.load(SENTENCES);
  const where = () => narrator.narration.value;
  return { ...narrator, where };
}
/** Lets promises and the breath after a silence pass. */
const settle = () => vi.advanceTimersByTimeAsync(100);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a narrator', () => {
  test('says sentence after sentence, in a voice of the language, and says when it is done', async () => {
    const { play, where } = narratorWith([{ lang: 'en-US', voiceURI: 'sam' }, LOCAL]);
    await play();
    expect(speech.said[0]).toMatchObject({ text: '버스가 는다.', lang: 'ko-KR', rate: 1 });
    speech.finish();
    expect(where()).toEqual({ status: 'speaking', at: 1 });
    speech.finish();
    speech.finish();
    expect(speech.texts()).toEqual(SENTENCES);
    expect(where()).toEqual({ status: 'ended', at: 2 });
  });

  test('begins the sentence again after a pause', async () => {
    const { play, pause, toggle, where } = narratorWith([LOCAL]);
    await play(1);
    pause();
    expect(where()).toEqual({ status: 'paused', at: 1 });
    expect(speech.isSpeaking()).toBe(false);
    toggle();
    await settle();
    expect(speech.texts()).toEqual(['요금은 같다.', '요금은 같다.']);
  });

  test('goes on and back by sentences, and stays paused when it was', async () => {
    const { play, step, pause, where } = narratorWith([LOCAL]);
    await play();
    step(1);
    await settle();
    expect(speech.last()).toBe('요금은 같다.');
    step(-5);
    await settle();
    expect(speech.last()).toBe('버스가 는다.');
    pause();
    step(2);
    await settle();
    expect(where()).toEqual({ status: 'paused', at: 2 });
    expect(speech.isSpeaking()).toBe(false);
  });

  test('what ends late, after something else was asked for, changes nothing', async () => {
    const { play, stop, where } = narratorWith([LOCAL]);
    await play();
    const [first] = speech.said;
    stop();
    first?.onend?.();
    expect(speech.said).toHaveLength(1);
    expect(where().status).toBe('quiet');
  });

  test('takes the voice that was chosen, and another when that one is gone', async () => {
    await narratorWith([LOCAL, NETWORK], { rate: 1.5, voice: 'cloud' }).play();
    expect(speech.said[0]).toMatchObject({ voice: { voiceURI: 'cloud' }, rate: 1.5 });
    await narratorWith([LOCAL], { rate: 1, voice: 'cloud' }).play();
    expect(speech.said[0]?.voice?.voiceURI).toBe('yuri');
  });

  test('never takes a voice of the network that nobody chose: it would send the text away', async () => {
    const delivery: { rate: number; voice?: string } = { rate: 1 };
    const { play, changed, where } = narratorWith([NETWORK], delivery);
    await play();
    expect(where().status).toBe('no-voice');
    expect(speech.said).toEqual([]);
    delivery.voice = 'cloud';
    changed();
    await settle();
    expect(speech.said[0]?.voice?.voiceURI).toBe('cloud');
  });

  test('waits for voices that come late, and says so where none come', async () => {
    const late = narratorWith([]);
    void late.play();
    await vi.advanceTimersByTimeAsync(500);
    speech.arrive(LOCAL);
    await settle();
    expect(speech.last()).toBe('버스가 는다.');
    const never = narratorWith([]);
    void never.play();
    await vi.advanceTimersByTimeAsync(5000);
    expect(never.where().status).toBe('no-voice');
  });

  test('without speech in the browser says so', async () => {
    const narrator = createNarrator(undefined, 'ko', () => ({ rate: 1 }));
    narrator.load(SENTENCES);
    await narrator.play();
    expect(narrator.narration.value.status).toBe('no-voice');
  });

  test('gives a network voice no more than it can say before it falls silent', async () => {
    const long = `${'누리시는 다음 달부터 밤 버스를 늘리고, '.repeat(8)}요금은 그대로 둔다.`;
    const { load, play, where } = narratorWith([NETWORK], { rate: 1, voice: 'cloud' });
    load([long]);
    await play();
    for (let more = 0; more < 20 && where().status === 'speaking'; more += 1) speech.finish();
    expect(speech.said.length).toBeGreaterThan(3);
    expect(speech.texts().join(' ')).toBe(long);
    expect(where().at).toBe(0);
  });

  test('when the network is lost goes on with a voice of the device', async () => {
    const { play } = narratorWith([LOCAL, NETWORK], { rate: 1, voice: 'cloud' });
    await play(1);
    speech.fail('network');
    await settle();
    expect(speech.said.at(-1)).toMatchObject({ text: '요금은 같다.', voice: { voiceURI: 'yuri' } });
  });

  test('a voice that falls silent without a word is noticed', async () => {
    const { play, where } = narratorWith([LOCAL]);
    await play();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(where()).toEqual({ status: 'broken', at: 0 });
  });

  test('when somebody else speaks it pauses', async () => {
    const { play, where } = narratorWith([LOCAL]);
    await play(1);
    speech.fail('interrupted');
    expect(where()).toEqual({ status: 'paused', at: 1 });
  });

  test('another rate is heard at once', async () => {
    const delivery = { rate: 1 };
    const { play, changed } = narratorWith([LOCAL], delivery);
    await play();
    delivery.rate = 2;
    changed();
    await settle();
    expect(speech.said.at(-1)).toMatchObject({ text: '버스가 는다.', rate: 2 });
  });
});
