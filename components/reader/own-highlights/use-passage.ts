import { useEffect, useRef, useState } from 'preact/hooks';
import type { Highlight, HighlightColour } from '../../../lib/model/saved-item.ts';
import { anchor } from '../../../lib/text/anchor.ts';
import type { PlacedHighlight } from '../../../lib/text/place-highlights.ts';
import type { ArticleToolsProps } from '../article-tools/props.ts';
import type { HighlightKeeper } from './keeper.ts';
import { useSelection } from './use-selection.ts';
import { withNote } from './with-note.ts';

/** The highlight that a press means: a name's card, a link or a picture comes before it. */
function pressedId(event: Event): string | undefined {
  const target = event.composedPath()[0];
  if (!(target instanceof Element) || target.closest('.mark[data-shown], a, img')) return undefined;
  return target.closest<HTMLElement>('mark.own')?.dataset.id;
}

/** The passage in hand: words that are selected, or a highlight that was pressed; and what can be done with it. */
export function usePassage(
  { article, body, toolsWorld }: ArticleToolsProps,
  keeper: HighlightKeeper,
  placed: readonly PlacedHighlight[],
) {
  const { text } = article;
  const { span, clear, select } = useSelection(body, text);
  const [ownId, setOwnId] = useState<string>();
  const [noting, setNoting] = useState(false);
  const last = useRef<HighlightColour>('yellow');
  const known = placed.find(({ highlight }) => highlight.id === ownId);
  const own = known?.highlight;
  const place = own ? known.span : span;

  useEffect(() => {
    const press = (event: MouseEvent) => {
      setNoting(false);
      setOwnId(pressedId(event));
    };
    body.addEventListener('click', press);
    return () => body.removeEventListener('click', press);
  }, [body]);

  const close = () => {
    clear();
    setOwnId(undefined);
    setNoting(false);
  };
  const draw = (colour: HighlightColour): Highlight | undefined => {
    if (!span || !toolsWorld) return undefined;
    last.current = colour;
    const highlight = { ...toolsWorld.stamp(), colour, ...anchor(text, span) };
    keeper.put(highlight);
    return highlight;
  };
  return {
    ...{ span, own, noting, place, close },
    /** Its words. */
    words: place ? text.slice(place.start, place.end) : (own?.quote ?? ''),
    select: (wanted: NonNullable<typeof span>) => {
      setOwnId(undefined);
      setNoting(false);
      select(wanted);
    },
    colour: (colour: HighlightColour) => {
      if (own) keeper.put({ ...own, colour });
      else if (draw(colour)) close();
    },
    note: (open: boolean) => {
      // A field takes the selection away: what the note is about is highlighted first.
      const made = own ?? (open ? draw(last.current) : undefined);
      if (!made) return;
      clear();
      setOwnId(made.id);
      setNoting(open);
    },
    keepNote: (words: string) => {
      if (!own) return;
      keeper.put(withNote(own, words));
      close();
    },
    remove: () => {
      if (own) keeper.remove(own.id);
      close();
    },
  };
}
