import { type ReadonlySignal, signal } from '@preact/signals';
import type { TabVoice } from '../../../lib/model/tab-voice.ts';
import type { Narration } from '../../speech/narrator.ts';

/** Something that is read aloud in this tab. */
export interface VoiceInHand extends Pick<TabVoice, 'what' | 'where' | 'title'> {
  readonly state: {
    readonly narration: ReadonlySignal<Narration>;
    readonly voices: ReadonlySignal<readonly SpeechSynthesisVoice[]>;
    readonly minutesLeft: ReadonlySignal<number>;
    readonly count: number;
    readonly words: () => string;
    readonly offset: () => number;
    readonly toggle: () => void;
    readonly step: (by: number) => void;
  };
  readonly end: () => void;
}

/** What is read aloud in this tab: one thing at a time, in the reading view or in the page behind it. */
export const voiceInHand = signal<VoiceInHand | undefined>(undefined);

/** From now on it is this; what was read before ends. `sounds` hears of it. Gives how to let go. */
export function takeVoice(voice: VoiceInHand, sounds: (sounds: boolean) => void = () => {}): () => void {
  voiceInHand.peek()?.end();
  voiceInHand.value = voice;
  sounds(true);
  return () => {
    if (voiceInHand.peek() !== voice) return;
    voiceInHand.value = undefined;
    sounds(false);
  };
}
