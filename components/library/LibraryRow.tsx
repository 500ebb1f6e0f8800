import type { SavedItem } from '../../lib/model/saved-item.ts';
import type { Snippet } from '../../lib/model/shelf.ts';
import type { Language } from '../../lib/words/language.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { relativeDate } from '../ui/dates.ts';
import { Icon } from '../ui/Icon.tsx';
import { minutesOfItem } from '../ui/minutes-of-item.ts';
import { STAR } from '../ui/page-drawings.ts';
import { dragItems } from './drag.ts';
import type { LibraryState } from './state.ts';

/** Of every row, as library.css has it. CSS pixels. */
export const ROW_HEIGHT = 132;
/** Tags shown in a row. */
const TAGS = 3;

interface LibraryRowProps {
  state: LibraryState;
  item: SavedItem;
  index: number;
  count: number;
  language: Language;
  now: number;
  current: boolean;
}

/** The sentence that was found, with the found words marked; else how the article begins. */
function Excerpt({ item, snippet }: { item: SavedItem; snippet: Snippet | undefined }) {
  if (!snippet) return <span class="row-excerpt">{item.excerpt}</span>;
  const { text, start, end } = snippet;
  return (
    <span class="row-excerpt">
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </span>
  );
}

function Facts({ item, language, now }: Pick<LibraryRowProps, 'item' | 'language' | 'now'>) {
  const words = libraryWords[language];
  const share = item.place?.share ?? 0;
  const facts = [
    item.site,
    relativeDate(item.savedAt, now, language),
    item.length > 0 ? words.minutes(minutesOfItem(item)) : undefined,
    share >= 0.05 ? words.readShare(share.toLocaleString(language, { style: 'percent' })) : undefined,
  ].filter(Boolean);
  return (
    <span class="row-facts">
      {item.favourite && <Icon name={STAR} size={14} solid />}
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
      {item.tags.slice(0, TAGS).map((tag) => (
        <span key={tag} class="row-tag">
          #{tag}
        </span>
      ))}
    </span>
  );
}

/** One article in the list. */
export function LibraryRow({ state, item, index, count, language, now, current }: LibraryRowProps) {
  const words = libraryWords[language];
  const { selection, shelf } = state;
  const chosen = selection.chosen.value;
  const isChosen = chosen.has(item.id);
  const picture = shelf.thumbnails.of(item.id).value;
  return (
    <li
      class="row-place"
      style={{ top: `${index * ROW_HEIGHT}px` }}
      aria-setsize={count}
      aria-posinset={index + 1}
      data-chosen={isChosen ? '' : undefined}
      data-pictured={picture ? '' : undefined}
      draggable
      onDragStart={(event) => dragItems(event, isChosen ? [...chosen.keys()] : [item.id])}
    >
      <label class="row-choose">
        <input
          type="checkbox"
          aria-label={words.choose(item.title)}
          checked={isChosen}
          onClick={(event) => selection.toggle(item, event.shiftKey)}
        />
      </label>
      <button
        type="button"
        class="library-row"
        data-id={item.id}
        data-index={index}
        aria-current={current ? 'true' : undefined}
        onClick={(event) => {
          if (event.shiftKey || event.ctrlKey || event.metaKey) selection.toggle(item, event.shiftKey);
          else void state.select(item.id);
        }}
      >
        <span class="row-words">
          <span>
            <span class="row-title" lang={item.language}>
              {item.title}
            </span>
            <br />
            <Excerpt
              item={item}
              snippet={shelf.query.value ? shelf.snippets.value.get(item.id) : undefined}
            />
          </span>
        </span>
        <Facts item={item} language={language} now={now} />
        {picture && <img class="row-picture" src={picture} alt="" decoding="async" draggable={false} />}
      </button>
    </li>
  );
}
