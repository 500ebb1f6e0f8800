import type { Article } from '../../../lib/model/article.ts';
import { HIGHLIGHT_COLOURS, type Highlight, type SavedItem } from '../../../lib/model/saved-item.ts';
import type { Deed } from '../../../lib/model/shelf.ts';
import type { Span } from '../../../lib/model/span.ts';
import { locate } from '../../../lib/text/anchor.ts';
import type { Language } from '../../../lib/words/language.ts';
import { libraryWords } from '../../../lib/words/library.ts';
import { Button } from '../../ui/Button.tsx';
import { TRASH } from '../../ui/page-drawings.ts';
import type { LibraryState } from '../state.ts';
import { ListPicker } from './ListPicker.tsx';
import { TagField } from './TagField.tsx';

interface ItemPanelProps {
  state: LibraryState;
  item: SavedItem;
  article: Article;
  language: Language;
  onJump: (span: Span) => void;
}

interface HighlightRowProps {
  highlight: Highlight;
  /** Where it stands in the text, or nothing when its words are gone. */
  place: Span | undefined;
  language: Language;
  onChange: (next: Highlight) => void;
  onRemove: () => void;
  onJump: (span: Span) => void;
}

function HighlightRow({ highlight, place, language, onChange, onRemove, onJump }: HighlightRowProps) {
  const words = libraryWords[language];
  return (
    <li class="own-highlight" data-colour={highlight.colour}>
      <blockquote>{highlight.quote}</blockquote>
      {!place && <p class="lost">{words.lostHighlight}</p>}
      <input
        class="text-field"
        type="text"
        aria-label={words.highlightNote}
        placeholder={words.highlightNote}
        value={highlight.note ?? ''}
        onChange={(event) => onChange({ ...highlight, note: event.currentTarget.value })}
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
            onClick={() => onChange({ ...highlight, colour })}
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

/** What the user thinks of an article: tags, lists, a note, highlights, also those that lost their place. */
export function ItemPanel({ state, item, article, language, onJump }: ItemPanelProps) {
  const words = libraryWords[language];
  const known = state.shelf.overview.value;
  const act = (deed: Deed) => void state.undoable.act([item], deed);
  const change = (highlights: readonly Highlight[]) => act({ kind: 'highlights', highlights });
  return (
    <section class="item-panel" id="item-panel" aria-label={words.organise}>
      <TagField
        tags={item.tags}
        known={known?.tags ?? []}
        language={language}
        onAdd={(tag) => act({ kind: 'tag', add: [tag], remove: [] })}
        onRemove={(tag) => act({ kind: 'tag', add: [], remove: [tag] })}
      />
      <ListPicker
        lists={known?.lists ?? []}
        chosen={item.lists}
        language={language}
        onToggle={(list, on) => act({ kind: 'list', add: on ? [list] : [], remove: on ? [] : [list] })}
        onNew={(name) => void state.addToNewList(name)}
      />
      <label class="note-field">
        <span>{words.note}</span>
        <textarea
          class="text-field"
          rows={2}
          placeholder={words.noteHint}
          value={item.note ?? ''}
          onChange={(event) => act({ kind: 'note', note: event.currentTarget.value })}
        />
      </label>
      <h3>{words.highlights}</h3>
      {item.highlights.length === 0 ? (
        <p class="aside">{words.noHighlights}</p>
      ) : (
        <ul class="own-highlights">
          {item.highlights.map((highlight) => (
            <HighlightRow
              key={highlight.id}
              highlight={highlight}
              place={locate(article.text, highlight)}
              language={language}
              onJump={onJump}
              onChange={(next) => change(item.highlights.map((one) => (one.id === next.id ? next : one)))}
              onRemove={() => change(item.highlights.filter(({ id }) => id !== highlight.id))}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
