import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Article } from '../../lib/model/article.ts';
import type { SummaryWords } from '../../lib/words/summary.ts';
import { Button } from '../ui/Button.tsx';
import { createSpeaker } from './speaker.ts';
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
const VOICE = { path: 'M4 8v4h2.500l4 3.500v-11L6.500 8zM13 7.500a4 4 0 010 5M15 5.500a7 7 0 010 9' };
const PAUSE = { path: 'M7 4.500v11M13 4.500v11' };

/** Reading aloud: from the first sentence, or from where it was paused. */
function useVoice({ article, sentences, words, world, onSpoken }: ToolsProps, say: (words: string) => void) {
  const [at, setAt] = useState<number>();
  const [paused, setPaused] = useState<number>();
  const speaker = useMemo(
    () =>
      createSpeaker(world.synthesis, (index) => {
        setAt(index);
        onSpoken(index);
      }),
    [world],
  );
  const quiet = (from?: number) => {
    speaker.silence();
    setAt(undefined);
    setPaused(from);
    onSpoken(undefined);
  };
  useEffect(() => () => speaker.silence(), [speaker]);
  // Other sentences on screen: what is being said is no longer there.
  useEffect(() => quiet(), [sentences.join('\n')]);
  const speak = async () => {
    say('');
    setPaused(undefined);
    if (!(await speaker.speak(sentences, article.language ?? 'ko', paused ?? 0))) say(words.noVoice);
  };
  return { speaking: at !== undefined, paused, speak, pause: () => quiet(at), stop: () => quiet() };
}

/** Copy, share, read aloud, and the way to other engines. */
export function SummaryTools(props: ToolsProps) {
  const { article, sentences, words, world, asking, onAsking } = props;
  const [said, say] = useState('');
  const voice = useVoice(props, say);
  const text = sentences.join('\n');
  const { share } = world;
  const copy = () =>
    world.copy(`${article.title}\n${text}\n${article.canonical}`).then(
      () => say(words.copied),
      () => say(words.copyRefused),
    );
  return (
    <>
      <div class="summary-tools">
        <Button icon={COPY} label={words.copy} onClick={() => void copy()} />
        {share && (
          <Button
            icon={SEND}
            label={words.send}
            // Whoever closes the browser's own sheet has not failed.
            onClick={() => void share({ title: article.title, text, url: article.canonical }).catch(() => {})}
          />
        )}
        {voice.speaking ? (
          <Button icon={PAUSE} label={words.pause} onClick={voice.pause} />
        ) : (
          <Button
            icon={VOICE}
            label={voice.paused === undefined ? words.speak : words.goOn}
            onClick={() => void voice.speak()}
          />
        )}
        {(voice.speaking || voice.paused !== undefined) && (
          <Button icon="close" label={words.stop} onClick={voice.stop} />
        )}
        <span class="summary-space" />
        <Button kind="text" expanded={asking} onClick={onAsking}>
          {words.ask}
        </Button>
      </div>
      <p class={said ? 'summary-note' : 'pd-unseen'} role="status">
        {said}
      </p>
    </>
  );
}
