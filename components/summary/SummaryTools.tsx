import { useState } from 'preact/hooks';
import type { Article } from '../../lib/model/article.ts';
import type { SummaryWords } from '../../lib/words/summary.ts';
import { Button } from '../ui/Button.tsx';
import { PAUSE } from '../ui/voice-drawings.ts';
import { useSummaryVoice } from './use-summary-voice.ts';
import type { SummaryWorld } from './world.ts';

interface ToolsProps {
  article: Article;
  /** As shown. */
  sentences: readonly string[];
  words: SummaryWords;
  world: SummaryWorld;
  asking: boolean;
  onAsking: () => void;
  onSpoken: (index: number | undefined) => void;
}

const COPY = { path: 'M7.5 7.500h8.5v9h-8.500zM4 12.500v-9h8.500' };
const SEND = { path: 'M10 12V3.500M6.500 6.500L10 3l3.500 3.500M4.500 10v6.500h11V10' };

/** Copy, share, read aloud, and the way to other engines. */
export function SummaryTools(props: ToolsProps) {
  const { article, sentences, words, world, asking, onAsking } = props;
  const [said, say] = useState('');
  const voice = useSummaryVoice(props);
  const { status } = voice;
  const trouble = { 'no-voice': words.noVoice, broken: words.voiceBroken }[String(status)];
  const text = sentences.join('\n');
  const { share } = world;
  // While they are still coming.
  const none = sentences.length === 0;
  const copy = () =>
    world.copy(`${article.title}\n${text}\n${article.canonical}`).then(
      () => say(words.copied),
      () => say(words.copyRefused),
    );
  return (
    <>
      <div class="summary-tools">
        <Button icon={COPY} label={words.copy} disabled={none} onClick={() => void copy()} />
        {share && (
          <Button
            icon={SEND}
            label={words.send}
            disabled={none}
            // Whoever closes the browser's own sheet has not failed.
            onClick={() => void share({ title: article.title, text, url: article.canonical }).catch(() => {})}
          />
        )}
        {status === 'speaking' ? (
          <Button icon={PAUSE} label={words.pause} onClick={voice.pause} />
        ) : (
          <Button
            icon="voice"
            disabled={none}
            label={status === 'paused' ? words.goOn : words.speak}
            onClick={() => {
              say('');
              void voice.speak();
            }}
          />
        )}
        {(status === 'speaking' || status === 'paused') && (
          <Button icon="close" label={words.stop} onClick={voice.stop} />
        )}
        <span class="summary-space" />
        <Button kind="text" expanded={asking} onClick={onAsking}>
          {words.ask}
        </Button>
      </div>
      <p class={said || trouble ? 'summary-note' : 'pd-unseen'} role="status">
        {said || trouble}
      </p>
    </>
  );
}
