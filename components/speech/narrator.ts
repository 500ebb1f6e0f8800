import { type ReadonlySignal, signal } from '@preact/signals';
import type { VoiceStatus } from '../../lib/model/tab-voice.ts';
import { spokenChunks, spokenForm } from '../../lib/text/spoken-chunks.ts';
import { utter } from './utter.ts';
import { untilVoices, voicesOf } from './voices.ts';

export interface Narration {
  readonly status: VoiceStatus;
  /** Index of the sentence that is said, or would be said next. */
  readonly at: number;
}

/** How it is said. */
export interface Delivery {
  /** Times the voice's own pace. */
  readonly rate: number;
  /** The `voiceURI` that somebody chose. Without it, or where it is gone, a voice of the device: a network voice sends the text away. */
  readonly voice?: string | undefined;
}

/** Seconds. Network voices fall silent after about 14, without a word. */
const NETWORK_CHUNK = 10;
const LOCAL_CHUNK = 40;
/** Milliseconds. A browser that is told to speak in the moment of falling silent may lose what it is told. */
const BREATH = 60;

/**
 * Says sentences one after the other. A pause ends the voice, since `pause()` does nothing in Firefox, loses the rest in
 * Chrome for Android and never comes back for network voices: going on begins the sentence again.
 */
export function createNarrator(
  synthesis: SpeechSynthesis | undefined,
  language: string,
  delivery: () => Delivery,
) {
  const narration = signal<Narration>({ status: 'quiet', at: 0 });
  let sentences: readonly string[] = [];
  let turn = 0;
  /** Hears no more of what is being said. */
  let forget = (): unknown => undefined;
  /** A network voice failed: those of the device from now on. */
  let localOnly = false;

  const become = (status: VoiceStatus, at = narration.peek().at) => {
    narration.value = { status, at };
  };

  /** Ends the voice. Says whether there was one. */
  function hush(): boolean {
    turn += 1;
    forget();
    const spoke = synthesis?.speaking === true || synthesis?.pending === true;
    synthesis?.cancel();
    return spoke;
  }

  function voiceNow(): SpeechSynthesisVoice | undefined {
    if (!synthesis) return undefined;
    const voices = voicesOf(synthesis, language);
    const local = voices.filter(({ localService }) => localService);
    const allowed = localOnly ? local : voices;
    return allowed.find(({ voiceURI }) => voiceURI === delivery().voice) ?? local[0];
  }

  function fail(at: number, voice: SpeechSynthesisVoice): void {
    hush();
    if (!voice.localService && !localOnly) {
      localOnly = true;
      if (voiceNow()) {
        void play(at);
        return;
      }
      localOnly = false;
    }
    become('broken', at);
  }

  function say(chunks: readonly string[], at: number, voice: SpeechSynthesisVoice, mine: number): void {
    if (mine !== turn || !synthesis) return;
    const [chunk, ...rest] = chunks;
    if (chunk === undefined) {
      begin(at + 1, voice, mine);
      return;
    }
    forget = utter(synthesis, chunk, voice, delivery().rate, (ending) => {
      if (mine !== turn) return;
      if (ending === 'said') return say(rest, at, voice, mine);
      if (ending !== 'taken') return fail(at, voice);
      hush();
      become('paused', at);
    });
  }

  function begin(at: number, voice: SpeechSynthesisVoice, mine: number): void {
    const sentence = sentences[at];
    if (sentence === undefined) {
      hush();
      become('ended', Math.max(0, sentences.length - 1));
      return;
    }
    become('speaking', at);
    const said = spokenForm(sentence);
    const seconds = (voice.localService ? LOCAL_CHUNK : NETWORK_CHUNK) * delivery().rate;
    const chunks = spokenChunks(said, { start: 0, end: said.length }, seconds);
    say(
      chunks.map(({ start, end }) => said.slice(start, end)),
      at,
      voice,
      mine,
    );
  }

  /** From a sentence on, the one in hand unless told. */
  async function play(at = narration.peek().at): Promise<void> {
    const spoke = hush();
    const mine = turn;
    become('speaking', at);
    if (synthesis) await untilVoices(synthesis);
    if (mine !== turn) return;
    const voice = voiceNow();
    if (!voice) become('no-voice', at);
    else if (spoke) setTimeout(() => mine === turn && begin(at, voice, mine), BREATH);
    else begin(at, voice, mine);
  }

  function pause(): void {
    hush();
    become('paused');
  }

  /** Some sentences on or back; a pause stays a pause. */
  function step(by: number): void {
    const { status, at } = narration.peek();
    const next = Math.min(Math.max(0, at + by), Math.max(0, sentences.length - 1));
    if (status === 'speaking') void play(next);
    else become('paused', next);
  }

  return {
    narration: narration as ReadonlySignal<Narration>,
    /** What is to be said; what is being said ends. */
    load: (next: readonly string[]): void => {
      hush();
      sentences = next;
      localOnly = false;
      become('quiet', 0);
    },
    play,
    pause,
    step,
    stop: (): void => {
      hush();
      become('quiet', 0);
    },
    toggle: (): void => {
      const { status } = narration.peek();
      if (status === 'speaking') pause();
      else void play(status === 'ended' ? 0 : undefined);
    },
    /** Rate or voice are others now: the sentence begins again with them. */
    changed: (): void => {
      localOnly = false;
      if (['speaking', 'no-voice'].includes(narration.peek().status)) void play();
    },
  };
}
