import type { ComponentChildren } from 'preact';
import type { Highlight } from '../../../lib/model/saved-item.ts';
import type { Span } from '../../../lib/model/span.ts';
import type { PlacedHighlight } from '../../../lib/text/place-highlights.ts';
import type { Language } from '../../../lib/words/language.ts';
import { ownHighlightWords } from '../../../lib/words/own-highlights.ts';
import { Button } from '../../ui/Button.tsx';
import { keptTogether } from '../../ui/kept-together.tsx';
import { Swatches } from './Swatches.tsx';

export interface HighlightListProps {
  placed: readonly PlacedHighlight[];
  language: Language;
  /** BCP 47, of the passages. */
  spoken: string | undefined;
  onPut: (highlight: Highlight) => void;
  /** Where the note is written. */
  field: (highlight: Highlight) => ComponentChildren;
  onRemove: (id: string) => void;
  onJump: (span: Span) => void;
}

const REMOVE = { path: 'M4.500 6h11M8 6V4h4v2M6 6l.500 10h7L14 6M8.500 9v4.500M11.500 9v4.500' };

function HighlightRow({ highlight, span, ...list }: PlacedHighlight & Omit<HighlightListProps, 'placed'>) {
  const { language, spoken, field, onPut, onRemove, onJump } = list;
  const words = ownHighlightWords[language];
  return (
    <li class="own-highlight" data-colour={highlight.colour}>
      <blockquote lang={spoken}>{keptTogether(highlight.quote)}</blockquote>
      {!span && <p class="lost">{words.lost}</p>}
      {field(highlight)}
      <span class="own-tools">
        <Swatches
          language={language}
          chosen={highlight.colour}
          onChoose={(colour) => onPut({ ...highlight, colour })}
        />
        {span && (
          <Button kind="text" onClick={() => onJump(span)}>
            {words.goTo}
          </Button>
        )}
        <Button icon={REMOVE} label={words.remove} onClick={() => onRemove(highlight.id)} />
      </span>
    </li>
  );
}

/** The user's highlights of one article, in the order of the text; those that lost their place too. */
export function HighlightList({ placed, ...list }: HighlightListProps) {
  if (placed.length === 0) return <p class="own-none">{ownHighlightWords[list.language].none}</p>;
  return (
    <ul class="own-highlights">
      {placed.map((one) => (
        <HighlightRow key={one.highlight.id} {...one} {...list} />
      ))}
    </ul>
  );
}
