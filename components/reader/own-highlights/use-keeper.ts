import { useEffect, useMemo } from 'preact/hooks';
import { colouredSpans, placeHighlights } from '../../../lib/text/place-highlights.ts';
import type { ArticleToolsProps } from '../article-tools/props.ts';
import { drawHighlights } from './draw.ts';
import { createPageKeeper } from './page-keeper.ts';

const NOTHING = { load: async () => undefined, change: async () => undefined };

/** The highlights of the article on screen: drawn into it, and kept with it once it is kept. */
export function useKeeper({ article, body, content, toolsWorld, highlights, saved }: ArticleToolsProps) {
  const { text, canonical } = article;
  const keeper = useMemo(
    () => highlights ?? createPageKeeper(toolsWorld?.highlights ?? NOTHING, canonical),
    [highlights, canonical],
  );
  const all = keeper.highlights.value;
  const placed = useMemo(() => placeHighlights(text, all), [text, all]);
  useEffect(() => drawHighlights(body, text, colouredSpans(placed)), [body, content, placed]);
  useEffect(() => {
    if (saved) keeper.articleSaved?.();
  }, [saved, keeper]);
  return { keeper, placed };
}
