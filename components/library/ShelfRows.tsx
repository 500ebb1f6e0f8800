import { useEffect } from 'preact/hooks';
import { failureWords } from '../../lib/words/failures.ts';
import type { Language } from '../../lib/words/language.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { Button } from '../ui/Button.tsx';
import { Found } from './Found.tsx';
import { LibraryRow, ROW_HEIGHT } from './LibraryRow.tsx';
import { NoRows } from './NoRows.tsx';
import type { LibraryState } from './state.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useSameRows } from './use-same-rows.ts';
import { useRowWindow } from './windowing.ts';

interface ShelfProps {
  state: LibraryState;
  language: Language;
  /** Epoch ms. */
  now: number;
}

/** The place of a row that is on its way. */
function Hole({ index }: { index: number }) {
  return <li class="row-place row-hole" style={{ top: `${index * ROW_HEIGHT}px` }} aria-hidden="true" />;
}

/** Rows drawn while the first are on their way. */
const WAITING = 6;

/** The shape of a list that is being opened. */
function Waiting({ sentence }: { sentence: string }) {
  return (
    <div class="shelf-scroll waiting">
      <p class="pd-unseen" role="status">
        {sentence}
      </p>
      <ul>
        {Array.from({ length: WAITING }, (_, at) => (
          <Hole key={at} index={at} />
        ))}
      </ul>
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
  const rows = useSameRows();
  useEffect(rows.sweep);
  const focus = useKeptFocus(scroller, items.value);
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
  if (status.value === 'loading' && count === 0) return <Waiting sentence={words.loading} />;
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
        <ul aria-label={words.list} style={{ height: `${count * ROW_HEIGHT}px` }} onKeyDown={walk} {...focus}>
          {items.value.slice(seen.from, seen.to).map((item, at) => {
            const index = seen.from + at;
            if (!item) return <Hole key={`hole-${index}`} index={index} />;
            const current = open.kind !== 'nothing' && open.id === item.id;
            return rows.same(item.id, [item, index, count, language, now, current], () => (
              <LibraryRow
                key={item.id}
                state={state}
                item={item}
                index={index}
                count={count}
                language={language}
                now={now}
                current={current}
              />
            ));
          })}
        </ul>
      </div>
    </>
  );
}
