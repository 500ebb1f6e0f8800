import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Article } from '../../lib/model/article.ts';
import { DEFAULT_READ_ALOUD } from '../../lib/settings/read-aloud.ts';
import { createNarrator } from '../speech/narrator.ts';
import { languageKey } from '../speech/voices.ts';
import type { SummaryVoice, SummaryWorld } from './world.ts';

export interface SummaryVoiceProps {
  article: Article;
  /** As shown. */
  sentences: readonly string[];
  world: SummaryWorld;
  /** Index of the one that is said. */
  onSpoken: (index: number | undefined) => void;
}

/** The sentences of a summary read aloud, as the article itself is. */
export function useSummaryVoice({ article, sentences, world, onSpoken }: SummaryVoiceProps) {
  const language = article.language ?? 'ko';
  const choice = useRef(DEFAULT_READ_ALOUD);
  const narrator = useMemo<SummaryVoice>(() => {
    if (world.voice) return world.voice(article);
    const own = createNarrator(world.synthesis, language, () => ({
      rate: choice.current.rate,
      voice: choice.current.voices[languageKey(language)],
    }));
    return { ...own, leave: own.stop };
    // Marks that come later do not end what is being said.
  }, [world, article.canonical, article.text]);
  const { status, at } = narrator.narration.value;
  useEffect(() => narrator.leave, [narrator]);
  // Other sentences on screen: what is being said is no longer there.
  useEffect(() => narrator.load(sentences), [narrator, sentences.join('\n')]);
  const spoken = status === 'speaking' ? at : undefined;
  useEffect(() => onSpoken(spoken), [spoken]);
  const speak = async () => {
    // The one elsewhere knows by itself, and must hear of the press while it is fresh.
    if (!world.voice) choice.current = await world.loadReadAloud().catch(() => DEFAULT_READ_ALOUD);
    narrator.toggle();
  };
  return { status, speak, pause: narrator.pause, stop: narrator.stop };
}
