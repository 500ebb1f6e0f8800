import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import type { Article } from '../../../lib/model/article.ts';
import type { Language } from '../../../lib/words/language.ts';
import { createFollower } from './follower.ts';
import { Player } from './Player.tsx';
import { scriptOf, spokenLanguage } from './script.ts';
import { createReadAloud, type ReadAloudWorld } from './state.ts';
import { takeVoice } from './voice-in-hand.ts';

export interface ReadAloudControls {
  /** A key, in Latin letters. Says whether it was taken. */
  readonly press: (key: string) => boolean;
  readonly startAt: (offset: number | undefined) => void;
}

export interface ReadAloudProps {
  article: Article;
  body: HTMLElement;
  language: Language;
  world: ReadAloudWorld;
  /** Where in the text to begin; without it, at the first sentence on screen. */
  from: number | undefined;
  onClose: () => void;
  /** Set while it is there. */
  controls: { current: ReadAloudControls | undefined };
}

/** The article read aloud, sentence by sentence, until it is closed or the view is. */
export function ReadAloud({ article, body, language, world, from, onClose, controls }: ReadAloudProps) {
  const { title, text, language: spoken } = article;
  // New marks in the same text are no reason to fall silent.
  const state = useMemo(() => {
    const order = { lines: scriptOf(article), language: spokenLanguage(article) };
    return createReadAloud(world, order, createFollower(body, text));
  }, [world, body, title, text, spoken]);
  useEffect(() => {
    const letGo = takeVoice({ what: 'article', where: 'view', title, state, end: onClose }, world.sounds);
    void state.start(from);
    const dialog = body.closest('dialog');
    dialog?.addEventListener('close', onClose);
    window.addEventListener('pagehide', onClose);
    return () => {
      dialog?.removeEventListener('close', onClose);
      window.removeEventListener('pagehide', onClose);
      letGo();
      state.end();
    };
  }, [state]);
  const keys: Readonly<Record<string, () => void>> = {
    r: state.toggle,
    '[': () => state.step(-1),
    ']': () => state.step(1),
    '<': () => state.changeRate(-1),
    '>': () => state.changeRate(1),
    MediaPlayPause: state.toggle,
    MediaStop: onClose,
    MediaTrackPrevious: () => state.step(-1),
    MediaTrackNext: () => state.step(1),
  };
  useLayoutEffect(() => {
    controls.current = {
      press: (key) => {
        keys[key]?.();
        return key in keys;
      },
      startAt: (offset) => void state.start(offset),
    };
    return () => {
      controls.current = undefined;
    };
  });
  return <Player state={state} language={language} onClose={onClose} />;
}
