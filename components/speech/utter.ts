import { spokenSeconds } from '../../lib/text/spoken-chunks.ts';

/** How an utterance ended. `taken`: somebody else spoke, or the browser wants a press first. `lost`: its end was never heard. */
export type Ending = 'said' | 'taken' | 'failed' | 'lost';

/** A chunk that takes this many times what it should, and some seconds, has been lost. */
const SLOWEST = 3;
const PATIENCE_SECONDS = 8;
const TAKEN_AWAY = ['canceled', 'interrupted', 'not-allowed'];

/** Held, or Chrome forgets them, and their end is never heard. */
const held = new Set<SpeechSynthesisUtterance>();

/** Has a voice say some words; `over` hears once how that ended. Gives how to hear no more of it: the voice itself is not ended. */
export function utter(
  synthesis: SpeechSynthesis,
  words: string,
  voice: SpeechSynthesisVoice,
  rate: number,
  over: (ending: Ending) => void,
): () => void {
  const utterance = new SpeechSynthesisUtterance(words);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = rate;
  const seconds = (spokenSeconds(words) / rate) * SLOWEST + PATIENCE_SECONDS;
  const forget = (): boolean => {
    clearTimeout(lost);
    return held.delete(utterance);
  };
  const end = (ending: Ending): void => {
    if (forget()) over(ending);
  };
  const lost = setTimeout(() => end('lost'), seconds * 1000);
  held.add(utterance);
  utterance.onend = () => end('said');
  utterance.onerror = ({ error }) => end(TAKEN_AWAY.includes(error) ? 'taken' : 'failed');
  synthesis.speak(utterance);
  return forget;
}
