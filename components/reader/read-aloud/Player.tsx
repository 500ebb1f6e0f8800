import type { VoiceStatus } from '../../../lib/model/tab-voice.ts';
import type { Language } from '../../../lib/words/language.ts';
import { type ReadAloudWords, readAloudWords } from '../../../lib/words/read-aloud.ts';
import { Button } from '../../ui/Button.tsx';
import { EARLIER, LATER, PAUSE, PLAY } from '../../ui/voice-drawings.ts';
import type { ReadAloudState } from './state.ts';
import { VoiceChoices } from './VoiceChoices.tsx';

interface PlayerProps {
  state: ReadAloudState;
  language: Language;
  onClose: () => void;
}

/** What screen readers hear when the voice itself does not say it. */
const said = (status: VoiceStatus, words: ReadAloudWords): string =>
  status === 'paused' ? words.paused : status === 'ended' ? words.finished : '';

/** At the foot of the text: where the voice is, and the ways to lead it. */
export function Player({ state, language, onClose }: PlayerProps) {
  const words = readAloudWords[language];
  const { status, at } = state.narration.value;
  const minutes = Math.ceil(state.minutesLeft.value);
  const speaking = status === 'speaking';
  const time = minutes > 1 ? words.left(minutes.toLocaleString(language)) : words.lastMinute;
  const noVoice = state.voices.value.length > 0 ? words.onlyNetwork : words.noVoice;
  const trouble = { broken: words.broken, 'no-voice': noVoice }[String(status)];
  return (
    <section class="player" aria-label={words.player} data-status={status}>
      <span class="player-way" aria-hidden="true">
        <i style={{ width: `${((status === 'ended' ? state.count : at) / state.count) * 100}%` }} />
      </span>
      <p class={trouble ? 'player-words' : 'pd-unseen'} role="status">
        {trouble ?? said(status, words)}
      </p>
      {status !== 'no-voice' && (
        <>
          <div class="player-tools">
            <Button icon={EARLIER} label={words.earlier} onClick={() => state.step(-1)} />
            <Button
              class="player-play"
              icon={speaking ? PAUSE : PLAY}
              solid={!speaking}
              label={speaking ? words.pause : status === 'ended' ? words.again : words.play}
              onClick={state.toggle}
            />
            <Button icon={LATER} label={words.later} onClick={() => state.step(1)} />
          </div>
          {state.away.value ? (
            <Button kind="text" class="player-back" onClick={state.comeBack}>
              {words.back}
            </Button>
          ) : (
            <span class="player-time">{status === 'ended' ? words.finished : time}</span>
          )}
          <VoiceChoices state={state} language={language} />
        </>
      )}
      {status === 'no-voice' && <VoiceChoices state={state} language={language} />}
      <Button class="player-close" icon="close" label={words.close} onClick={onClose} />
    </section>
  );
}
