import { RATES } from '../../../lib/settings/read-aloud.ts';
import type { Language } from '../../../lib/words/language.ts';
import { readAloudWords } from '../../../lib/words/read-aloud.ts';
import { languageKey } from '../../speech/voices.ts';
import type { ReadAloudState } from './state.ts';

/** How fast, and in which voice where there are several for the language. Both are remembered. */
export function VoiceChoices({ state, language }: { state: ReadAloudState; language: Language }) {
  const words = readAloudWords[language];
  const { rate, voices: chosen } = state.choice.value;
  const rates = RATES.some((one) => one === rate) ? RATES : [...RATES, rate].sort((a, b) => a - b);
  const voices = state.voices.value;
  const fallback = voices.find(({ localService }) => localService)?.voiceURI;
  const chosenHere = chosen[languageKey(state.language)];
  const voice = voices.find(({ voiceURI }) => voiceURI === chosenHere)?.voiceURI ?? fallback;
  if (voices.length === 0) return null;
  return (
    <>
      <select
        class="player-choice"
        aria-label={words.rate}
        title={words.rate}
        value={String(rate)}
        onChange={(event) => state.chooseRate(Number(event.currentTarget.value))}
      >
        {rates.map((one) => (
          <option key={one} value={String(one)}>
            {words.times(one.toLocaleString(language))}
          </option>
        ))}
      </select>
      {(voices.length > 1 || !fallback) && (
        <select
          class="player-choice player-voice"
          aria-label={words.voice}
          title={words.voice}
          value={voice ?? ''}
          onChange={(event) => state.chooseVoice(event.currentTarget.value)}
        >
          {!voice && <option value="">{words.choose}</option>}
          {voices.map(({ voiceURI, name, localService }) => (
            <option key={voiceURI} value={voiceURI}>
              {localService ? name : words.network(name)}
            </option>
          ))}
        </select>
      )}
    </>
  );
}
