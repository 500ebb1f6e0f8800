import { HIGHLIGHT_COLOURS, type Highlight } from '../../../lib/model/saved-item.ts';
import type { Span } from '../../../lib/model/span.ts';
import type { Language } from '../../../lib/words/language.ts';
import { libraryWords } from '../../../lib/words/library.ts';
import { Button } from '../../ui/Button.tsx';
import { TRASH } from '../../ui/page-drawings.ts';
import { WrittenField } from './WrittenField.tsx';

interface HighlightRowProps {
  highlight: Highlight;
  /** Where it stands in the text, or nothing when its words are gone. */
  place: Span | undefined;
  language: Language;
  onColour: (colour: Highlight['colour']) => void;
  onWrite: (note: string) => Promise<boolean>;
  onRemove: () => void;
  onJump: (span: Span) => void;
}

/** One passage that its reader marked, with a note. */
export function HighlightRow(props: HighlightRowProps) {
  const { highlight, place, language, onColour, onWrite, onRemove, onJump } = props;
  const words = libraryWords[language];
  return (
    <li class="own-highlight" data-colour={highlight.colour}>
      <blockquote>{highlight.quote}</blockquote>
      {!place && <p class="lost">{words.lostHighlight}</p>}
      <WrittenField
        value={highlight.note ?? ''}
        label={words.highlightNote}
        hint={words.highlightNote}
        rows={1}
        language={language}
        onWrite={onWrite}
      />
      <span class="own-tools">
        {HIGHLIGHT_COLOURS.map((colour) => (
          <button
            key={colour}
            type="button"
            class="swatch"
            data-colour={colour}
            aria-label={words.colours[colour]}
            title={words.colours[colour]}
            aria-pressed={colour === highlight.colour}
            onClick={() => onColour(colour)}
          />
        ))}
        {place && (
          <Button kind="text" onClick={() => onJump(place)}>
            {words.goToHighlight}
          </Button>
        )}
        <Button icon={TRASH} label={words.removeHighlight} onClick={onRemove} />
      </span>
    </li>
  );
}
