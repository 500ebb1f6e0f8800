import { useEffect, useRef } from 'preact/hooks';
import { failureWords } from '../../lib/words/failures.ts';
import type { Language } from '../../lib/words/language.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { Button } from '../ui/Button.tsx';
import { LibraryRow } from './LibraryRow.tsx';
import type { LibraryState } from './state.ts';

interface ShelfProps {
  state: LibraryState;
  language: Language;
  /** Epoch ms. */
  now: number;
}

function NoRows({ state, language }: Omit<ShelfProps, 'now'>) {
  const words = libraryWords[language];
  const { query, view, counts } = state.shelf;
  const { all = 0, trash = 0 } = counts.value;
  const [sentence, how] = query.value
    ? [words.foundNone(query.value), words.foundNoneHow]
    : all + trash === 0
      ? [words.firstTime, words.firstTimeHow]
      : [words.empty[view.value], undefined];
  return (
    <div class="shelf-word" role="status">
      <p>{sentence}</p>
      {how && <p class="shelf-how">{how}</p>}
    </div>
  );
}

/** Fetches the next rows when it comes near; works as a button where nothing watches scrolling. */
function MoreRows({ label, onMore }: { label: string; onMore: () => void }) {
  const line = useRef<HTMLDivElement>(null);
  const latest = useRef(onMore);
  latest.current = onMore;
  useEffect(() => {
    if (!line.current || typeof IntersectionObserver === 'undefined') return;
    const watcher = new IntersectionObserver(
      ([seen]) => {
        if (seen?.isIntersecting) latest.current();
      },
      { rootMargin: '400px' },
    );
    watcher.observe(line.current);
    return () => watcher.disconnect();
  }, []);
  return (
    <div class="more" ref={line}>
      <Button kind="outline" onClick={onMore}>
        {label}
      </Button>
    </div>
  );
}

/** Up and down walk the rows. */
function walk(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const rows: (Element | null)[] = [...event.currentTarget.querySelectorAll('.library-row')];
  const next = rows[rows.indexOf(document.activeElement) + step];
  if (next instanceof HTMLElement) next.focus();
  event.preventDefault();
}

export function ShelfRows({ state, language, now }: ShelfProps) {
  const words = libraryWords[language];
  const { shelf } = state;
  const { status, items, total, query } = shelf;
  const open = state.open.value;
  if (status.value === 'loading')
    return (
      <p class="shelf-word waiting" role="status">
        {words.loading}
      </p>
    );
  if (status.value !== 'ready')
    return (
      <div class="shelf-word" role="alert">
        <p>{failureWords[language][status.value]}</p>
        <Button kind="outline" icon="reload" onClick={() => void shelf.refresh()}>
          {words.retry}
        </Button>
      </div>
    );
  if (items.value.length === 0) return <NoRows state={state} language={language} />;
  return (
    <div class="shelf-scroll">
      <p class="found" role="status" data-empty={query.value ? undefined : ''}>
        {query.value ? words.found(total.value.toLocaleString(language)) : ''}
      </p>
      <ul aria-label={words.list} onKeyDown={walk}>
        {items.value.map((item) => (
          <LibraryRow
            key={item.id}
            item={item}
            language={language}
            now={now}
            current={open.kind !== 'nothing' && open.id === item.id}
            onOpen={() => void state.select(item.id)}
          />
        ))}
      </ul>
      {items.value.length < total.value && (
        <MoreRows key={items.value.length} label={words.more} onMore={() => void shelf.more()} />
      )}
    </div>
  );
}
