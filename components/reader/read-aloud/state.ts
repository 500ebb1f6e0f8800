import { computed, effect, signal } from '@preact/signals';
import type { VoiceOrder } from '../../../lib/model/tab-voice.ts';
import { DEFAULT_READ_ALOUD, RATES, type ReadAloudChoice } from '../../../lib/settings/read-aloud.ts';
import { createNarrator } from '../../speech/narrator.ts';
import { languageKey, untilVoices, voicesOf } from '../../speech/voices.ts';
import type { Follower } from './follower.ts';
import { lineAt, secondsFrom } from './script.ts';
import type { VoiceInHand } from './voice-in-hand.ts';

/** What reading aloud needs of the browser. */
export interface ReadAloudWorld {
  /** Absent where the browser has none. */
  readonly synthesis: SpeechSynthesis | undefined;
  /** What is read aloud in this tab already, whoever began it. */
  readonly inHand?: () => VoiceInHand | undefined;
  /** Hears whether anything is read aloud in this tab. */
  readonly sounds?: (sounds: boolean) => void;
  readonly load: () => Promise<ReadAloudChoice>;
  readonly keep: (choice: ReadAloudChoice) => Promise<unknown>;
}

export type ReadAloudState = ReturnType<typeof createReadAloud>;

/** Reads lines aloud and follows in the text that they are of. */
export function createReadAloud(
  { synthesis, load, keep }: ReadAloudWorld,
  { lines, language }: Pick<VoiceOrder, 'lines' | 'language'>,
  follower: Follower,
) {
  const seconds = secondsFrom(lines);
  const choice = signal(DEFAULT_READ_ALOUD);
  const voices = signal<readonly SpeechSynthesisVoice[]>([]);
  /** The user scrolled on their own: the text is left where they took it. */
  const away = signal(false);
  const narrator = createNarrator(synthesis, language, () => ({
    rate: choice.peek().rate,
    voice: choice.peek().voices[languageKey(language)],
  }));
  const { narration } = narrator;
  narrator.load(lines.map(({ words }) => words));

  /** Closed: nothing that was still on its way may begin to speak. */
  let over = false;
  /** The line that the text was last brought to; nothing lets the next one be brought in any case. */
  let followed: number | undefined;
  const follow = (at: number): void => {
    if (followed === at) return;
    away.value = followed !== undefined && !follower.isInView(lines[followed]?.span);
    if (!away.peek()) follower.bring(lines[at]?.span);
    followed = at;
  };
  const stopFollowing = effect(() => {
    const { status, at } = narration.value;
    if (status === 'quiet' || status === 'ended' || status === 'no-voice') follower.clear();
    else {
      follower.show(lines[at]?.span);
      follow(at);
    }
  });
  const listVoices = (): void => {
    if (synthesis) voices.value = voicesOf(synthesis, language);
  };
  synthesis?.addEventListener('voiceschanged', listVoices);

  const choose = (change: Partial<ReadAloudChoice>): void => {
    choice.value = { ...choice.peek(), ...change };
    narrator.changed();
    // What is heard is what was chosen, also where it cannot be remembered.
    void keep(choice.peek()).catch(() => {});
  };

  return {
    ...{ narration, choice, voices, away, language, count: lines.length },
    /** Of the line in hand. */
    words: () => lines[narration.value.at]?.words ?? '',
    /** Where the line in hand begins in the text. */
    offset: (): number => lines[narration.peek().at]?.span?.start ?? 0,
    /** From the sentence in hand to the end. */
    minutesLeft: computed(() => (seconds[narration.value.at] ?? 0) / choice.value.rate / 60),
    toggle: narrator.toggle,
    /** Some sentences on or back, and the text with it. */
    step: (by: number): void => {
      followed = undefined;
      narrator.step(by);
    },
    comeBack: (): void => {
      away.value = false;
      follower.bring(lines[narration.peek().at]?.span);
    },
    chooseRate: (rate: number): void => choose({ rate }),
    /** One step slower or faster. */
    changeRate: (by: 1 | -1): void => {
      const { rate } = choice.peek();
      const next = by > 0 ? RATES.find((one) => one > rate) : RATES.findLast((one) => one < rate);
      if (next !== undefined) choose({ rate: next });
    },
    chooseVoice: (voiceURI: string): void =>
      choose({ voices: { ...choice.peek().voices, [languageKey(language)]: voiceURI } }),
    /** From a place in the text; without one, from the first sentence on screen. */
    start: async (offset?: number): Promise<void> => {
      const wanted =
        offset === undefined
          ? (follower.firstInView(lines.map(({ span }) => span)) ?? 0)
          : lineAt(lines, offset);
      choice.value = await load().catch(() => DEFAULT_READ_ALOUD);
      if (over) return;
      followed = undefined;
      const begun = narrator.play(wanted);
      if (synthesis) await untilVoices(synthesis);
      listVoices();
      await begun;
    },
    end: (): void => {
      over = true;
      narrator.stop();
      stopFollowing();
      follower.clear();
      synthesis?.removeEventListener('voiceschanged', listVoices);
    },
  };
}
