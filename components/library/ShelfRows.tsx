import { useEffect } from 'preact/hooks';
import { failureWords } from '../../lib/words/failures.ts';
import type { Language } from '../../lib/words/language.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { Button } from '../ui/Button.tsx';
import { LibraryRow, ROW_HEIGHT } from './LibraryRow.tsx';
import type { LibraryState } from './state.ts';
import { useRowWindow } from './windowing.ts';

interface ShelfProps {
  state: LibraryState;
  language: Language;
  /** Epoch ms. */
  now: number;
}

function NoRows({ state, language }: Omit<ShelfProps, 'now'>) {
  const words = libraryWords[language];
  const { query, place, overview } = state.shelf;
  const { views } = overview.value ?? {};
  const { view, tag, list, site } = place.value;
  const first = views !== undefined && views.all + views.trash === 0;
  const [sentence, how] = query.value
    ? [words.foundNone(query.value), words.foundNoneHow]
    : first
      ? [words.firstTime, words.firstTimeHow]
      : [(tag ?? list ?? site) ? words.emptyPlace : words.empty[view], undefined];
  return (
    <div class="shelf-word" role="status">
      <p>{sentence}</p>
      {how && <p class="shelf-how">{how}</p>}
    </div>
  );
}

/** How many were found, and how far a running search is. */
function Found({ state, language }: Omit<ShelfProps, 'now'>) {
  const words = libraryWords[language];
  const { query, typed, items, searching } = state.shelf;
  const running = searching.value;
  const count = items.value.length.toLocaleString(language);
  const said = query.value === typed.value.trim() ? words.found(count) : words.foundFor(query.value, count);
  return (
    <div class="found" data-empty={query.value ? undefined : ''}>
      <span role="status">{query.value ? (running === undefined ? said : words.searchingNow) : ''}</span>
      {query.value && running !== undefined && (
        <>
          <progress value={running} aria-label={words.searchingNow} />
          <Button kind="text" onClick={state.shelf.stop}>
            {words.stop}
          </Button>
        </>
      )}
    </div>
  );
}

export function ShelfRows({ state, language, now }: ShelfProps) {
  const words = libraryWords[language];
  const { shelf } = state;
  const { status, items } = shelf;
  const count = items.value.length;
  const open = state.open.value;
  const { scroller, window: seen, reveal } = useRowWindow(count, ROW_HEIGHT);
  useEffect(() => shelf.need(seen.from, seen.to), [seen.from, seen.to, items.value]);
  useEffect(() => {
    scroller.current?.scrollTo?.(0, 0);
  }, [shelf.place.value, shelf.sort.value, shelf.query.value]);
  /** Up and down walk the rows, Home and End go to the first and the last. */
  const walk = (event: KeyboardEvent) => {
    const at = Number((document.activeElement as HTMLElement | null)?.dataset.index ?? -1);
    const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 };
    const next = steps[event.key];
    if (next === undefined || next < 0 || next >= count || event.altKey) return;
    event.preventDefault();
    reveal(next);
    // The row may only now come into the document.
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`.library-row[data-index="${next}"]`)?.focus(),
    );
  };
  if (status.value === 'loading' && count === 0)
    return (
      <p class="shelf-word waiting" role="status">
        {words.loading}
      </p>
    );
  if (status.value !== 'ready' && status.value !== 'loading')
    return (
      <div class="shelf-word" role="alert">
        <p>{failureWords[language][status.value]}</p>
        <Button kind="outline" icon="reload" onClick={() => void shelf.refresh()}>
          {words.retry}
        </Button>
      </div>
    );
  if (count === 0 && shelf.searching.value === undefined) return <NoRows state={state} language={language} />;
  return (
    <>
      <Found state={state} language={language} />
      <div class="shelf-scroll" ref={scroller}>
        <ul aria-label={words.list} style={{ height: `${count * ROW_HEIGHT}px` }} onKeyDown={walk}>
          {items.value
            .slice(seen.from, seen.to)
            .map((item, at) =>
              item ? (
                <LibraryRow
                  key={item.id}
                  state={state}
                  item={item}
                  index={seen.from + at}
                  count={count}
                  language={language}
                  now={now}
                  current={open.kind !== 'nothing' && open.id === item.id}
                />
              ) : (
                <li
                  key={`hole-${seen.from + at}`}
                  class="row-place row-hole"
                  style={{ top: `${(seen.from + at) * ROW_HEIGHT}px` }}
                  aria-hidden="true"
                />
              ),
            )}
        </ul>
      </div>
    </>
  );
}
