import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { Article } from '../../../lib/model/article.ts';
import type { MarkWords } from '../../../lib/model/mark-words.ts';
import type { Language } from '../../../lib/words/language.ts';
import { MarkCard } from './MarkCard.tsx';
import { useMarkCard } from './use-mark-card.ts';

/** What the view around may ask of what stands over the text. */
export interface LayerControls {
  /** Puts away the innermost thing, if anything is there. */
  readonly dismiss: () => boolean;
}

export interface MarkLayerProps {
  article: Article;
  language: Language;
  /** The element that holds the marked text. */
  body: HTMLElement;
  /** What stands in `body`; another when the article is set anew. */
  content: unknown;
  /** Of each mark, every mark of the same thing. */
  mentions: readonly (readonly number[])[];
  markWords: MarkWords;
  onCorrect: ((words: MarkWords, sentence: string) => void) | undefined;
  /** Scrolls to a mark and lights it; gives its element. */
  onGo: (index: number) => HTMLElement | undefined;
  /** Set while the layer is there. */
  layer: { current: LayerControls | undefined };
}

/** What stands over the text: the card of a mark. */
export function MarkLayer(props: MarkLayerProps) {
  const { article, language, body, content, mentions, markWords, onCorrect, onGo, layer } = props;
  const { card, open, close, stay, leave, moveOn } = useMarkCard(body);

  useEffect(close, [content]);
  useLayoutEffect(() => {
    layer.current = {
      dismiss: () => {
        if (!card) return false;
        const { anchor } = card;
        if (anchor.ownerDocument.activeElement) anchor.focus({ preventScroll: true });
        close();
        return true;
      },
    };
    return () => {
      layer.current = undefined;
    };
  });
  const goOn = (index: number) => {
    const anchor = onGo(index);
    if (anchor) open(anchor, true);
  };
  return (
    <>
      {card && (
        <MarkCard
          article={article}
          language={language}
          index={card.index}
          anchor={card.anchor}
          mentions={mentions[card.index] ?? []}
          entered={card.entered}
          onGo={goOn}
          markWords={markWords}
          onCorrect={onCorrect}
          onEnter={stay}
          onLeave={leave}
          onMoveOn={moveOn}
        />
      )}
    </>
  );
}
