import type { Span } from './span.ts';

/** One thing to say. Of an article, one without a span is its title. */
export interface SpokenLine {
  readonly words: string;
  readonly span?: Span;
}

/** What a tab is to read aloud. */
export interface VoiceOrder {
  readonly what: 'article' | 'summary';
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly lines: readonly SpokenLine[];
}

export type VoiceStatus = 'quiet' | 'speaking' | 'paused' | 'ended' | 'no-voice' | 'broken';

/** What a tab reads aloud, for whoever looks on. */
export interface TabVoice extends Pick<VoiceOrder, 'what' | 'title'> {
  /** In the reading view, where the sentence is shown in the text, or in the page behind it. */
  readonly where: 'view' | 'page';
  readonly status: VoiceStatus;
  /** Index of the line that is said, or would be said next. */
  readonly at: number;
  readonly count: number;
  /** The words of that line. */
  readonly words: string;
  /** From that line to the end. */
  readonly minutesLeft: number;
  /** There is a voice, but it would send the text away. */
  readonly onlyNetwork: boolean;
}

export type VoiceDeed = 'toggle' | 'earlier' | 'later' | 'end';

/** The name of the port on which a tab tells what it reads aloud: a `TabVoice`, or null. */
export const VOICE_PORT = 'voice';
