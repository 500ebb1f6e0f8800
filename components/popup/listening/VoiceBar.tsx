import type { TabVoice } from '../../../lib/model/tab-voice.ts';
import { failureWords } from '../../../lib/words/failures.ts';
import type { Language } from '../../../lib/words/language.ts';
import { listeningWords } from '../../../lib/words/listening.ts';
import { readAloudWords } from '../../../lib/words/read-aloud.ts';
import { Button } from '../../ui/Button.tsx';
import { EARLIER, LATER, PAUSE, PLAY } from '../../ui/voice-drawings.ts';
import type { Listening } from './listening.ts';

export interface VoiceBarProps {
  language: Language;
}

interface PartProps extends VoiceBarProps {
  listening: Listening;
}

/** Why nothing is heard; nothing while something is. */
function silence({ status, onlyNetwork }: TabVoice, language: Language): string | undefined {
  const words = readAloudWords[language];
  if (status === 'broken') return words.broken;
  if (status !== 'no-voice') return undefined;
  return onlyNetwork ? listeningWords[language].onlyNetwork : words.noVoice;
}

/** What it is, and where. */
function Head({ listening, language, voice, silent }: PartProps & { voice: TabVoice; silent: boolean }) {
  const words = listeningWords[language];
  const elsewhere = listening.heard.value?.tabId !== listening.here.value;
  const going = voice.status === 'paused' ? words.paused : words.reading;
  return (
    <header class="voice-head">
      <p>
        <b role="status">{silent ? words.silent : going[voice.what]}</b>
        <span>{elsewhere ? words.otherTab : words.where[voice.where]}</span>
      </p>
      {elsewhere && (
        <Button kind="text" onClick={() => void listening.goTo()}>
          {words.goTo}
        </Button>
      )}
      <Button
        icon="close"
        label={readAloudWords[language].close}
        onClick={() => void listening.lead('end')}
      />
    </header>
  );
}

function Tools({ listening, language, voice }: PartProps & { voice: TabVoice }) {
  const words = readAloudWords[language];
  const speaking = voice.status === 'speaking';
  const minutes = Math.ceil(voice.minutesLeft);
  return (
    <div class="voice-tools">
      <Button icon={EARLIER} label={words.earlier} onClick={() => void listening.lead('earlier')} />
      <Button
        icon={speaking ? PAUSE : PLAY}
        solid={!speaking}
        label={speaking ? words.pause : words.play}
        onClick={() => void listening.lead('toggle')}
      />
      <Button icon={LATER} label={words.later} onClick={() => void listening.lead('later')} />
      <span class="voice-place">
        {listeningWords[language].place(voice.at + 1, voice.count)}
        {' · '}
        {minutes > 1 ? words.left(String(minutes)) : words.lastMinute}
      </span>
    </div>
  );
}

/** What some tab reads aloud, and the ways to lead it; nothing while none does. */
export function VoiceBar(props: PartProps) {
  const { listening, language } = props;
  const code = listening.trouble.value;
  const heard = listening.heard.value;
  if (!heard && !code) return null;
  const why = heard && silence(heard.voice, language);
  const elsewhere = heard && heard.tabId !== listening.here.value;
  return (
    <section class="voice" aria-label={readAloudWords[language].player} data-status={heard?.voice.status}>
      {heard && <Head {...props} voice={heard.voice} silent={why !== undefined} />}
      {heard && !why && <p class="voice-words">{elsewhere ? heard.voice.title : heard.voice.words}</p>}
      {(why ?? code) && (
        <p class="voice-why" role="alert">
          {why ?? (code && failureWords[language][code])}
        </p>
      )}
      {heard && heard.voice.status !== 'no-voice' && <Tools {...props} voice={heard.voice} />}
    </section>
  );
}
