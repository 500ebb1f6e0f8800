import type { Article } from '../../../lib/model/article.ts';
import type { Highlight, SavedItem } from '../../../lib/model/saved-item.ts';
import type { Deed } from '../../../lib/model/shelf.ts';
import type { Span } from '../../../lib/model/span.ts';
import { placeHighlights } from '../../../lib/text/place-highlights.ts';
import type { Language } from '../../../lib/words/language.ts';
import { libraryWords } from '../../../lib/words/library.ts';
import { ownHighlightWords } from '../../../lib/words/own-highlights.ts';
import { HighlightList } from '../../reader/own-highlights/HighlightList.tsx';
import { withNote } from '../../reader/own-highlights/with-note.ts';
import type { LibraryState } from '../state.ts';
import { ListPicker } from './ListPicker.tsx';
import { TagField } from './TagField.tsx';
import { WrittenField } from './WrittenField.tsx';

interface ItemPanelProps {
  state: LibraryState;
  item: SavedItem;
  article: Article;
  language: Language;
  onJump: (span: Span) => void;
}

/** What the user thinks of an article: tags, lists, a note, highlights, also those that lost their place. */
export function ItemPanel({ state, item, article, language, onJump }: ItemPanelProps) {
  const words = libraryWords[language];
  const { undoable, shelf } = state;
  const known = shelf.overview.value;
  const act = (deed: Deed) => void undoable.act([item], deed);
  const put = (highlight: Highlight): Deed => ({ kind: 'highlights', put: [highlight], remove: [] });
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
      <div class="note-field">
        <h3>{words.note}</h3>
        <WrittenField
          value={item.note ?? ''}
          label={words.note}
          hint={words.noteHint}
          rows={2}
          language={language}
          onWrite={(note, before) => undoable.write(item, { kind: 'note', note, before })}
        />
      </div>
      <h3>{words.highlights}</h3>
      <HighlightList
        placed={placeHighlights(article.text, item.highlights)}
        language={language}
        spoken={article.language}
        onPut={(highlight) => act(put(highlight))}
        field={(highlight) => (
          <WrittenField
            value={highlight.note ?? ''}
            label={ownHighlightWords[language].noteHint}
            hint={ownHighlightWords[language].noteHint}
            rows={1}
            language={language}
            onWrite={(note) => undoable.write(item, put(withNote(highlight, note)))}
          />
        )}
        onRemove={(id) => act({ kind: 'highlights', put: [], remove: [id] })}
        onJump={onJump}
      />
    </section>
  );
}
