import { useLayoutEffect, useRef } from 'preact/hooks';
import { failureWords } from '../../lib/words/failures.ts';
import type { Language } from '../../lib/words/language.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { Button } from '../ui/Button.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { UndoLine } from '../ui/UndoLine.tsx';
import { deedSentence } from './deed-sentence.ts';
import { SavedRow } from './SavedRow.tsx';
import type { PopupState } from './state.ts';

interface PanelProps {
  state: PopupState;
  language: Language;
  now: number;
}

function NoRows({ state, language }: Omit<PanelProps, 'now'>) {
  const words = popupWords[language];
  const { query, empty } = state.list;
  if (query.value) return <p class="plain">{words.foundNone(query.value)}</p>;
  if (!empty.value) return <p class="plain">{words.allRead}</p>;
  return (
    <div class="plain">
      <p>{words.nothingYet}</p>
      <p class="aside">{words.nothingYetHow}</p>
    </div>
  );
}

/** Up and down walk the titles; a row that left hands its focus to the next one. */
function useRowFocus(count: number) {
  const rows = useRef<HTMLUListElement>(null);
  const wanted = useRef<number | undefined>(undefined);
  const titles = () => [...(rows.current?.querySelectorAll<HTMLElement>('.row-open') ?? [])];
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const all = titles();
    (all[Math.min(wanted.current, all.length - 1)] ?? document.getElementById('search'))?.focus();
    wanted.current = undefined;
  }, [count]);
  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    const all = titles();
    const at = all.findIndex((title) => title.parentElement?.contains(document.activeElement));
    all[at + step]?.focus();
    if (at + step < 0) document.getElementById('search')?.focus();
    event.preventDefault();
  };
  const leaving = (index: number) => {
    wanted.current = index;
  };
  return { rows, walk, leaving };
}

export function ListPanel({ state, language, now }: PanelProps) {
  const words = popupWords[language];
  const { list, world, page } = state;
  const { last, remove, toggleArchived, undo } = list.undoable;
  const items = list.items.value;
  const status = list.status.value;
  const { rows, walk, leaving } = useRowFocus(items.length);
  const view = page.view.value;
  const restricted = view.kind === 'failed' && view.code === 'restricted-page';
  const deed = last.value;
  const canUndo = deed && deed.kind !== 'undone' && deed.kind !== 'failed';
  return (
    <>
      {restricted && <p class="notice list-note">{failureWords[language]['restricted-page']}</p>}
      <search class="find">
        <SearchField
          label={words.search}
          value={list.typed.value}
          onSearch={list.search}
          onKeyDown={(event) => event.key === 'ArrowDown' && walk(event)}
        />
        <p class="pd-unseen" role="status">
          {status === 'ready' && list.query.value && items.length > 0 ? words.found(list.total.value) : ''}
        </p>
      </search>
      {status === 'loading' ? (
        <div class="plain" />
      ) : status !== 'ready' ? (
        <div class="plain" role="alert">
          <p>{failureWords[language][status]}</p>
          <Button kind="outline" icon="reload" onClick={() => void list.load()}>
            {words.retry}
          </Button>
        </div>
      ) : items.length === 0 ? (
        <div class="none" role={list.query.value ? 'status' : undefined}>
          <NoRows state={state} language={language} />
        </div>
      ) : (
        <ul ref={rows} class="scroll rows" aria-label={words.list} onKeyDown={walk}>
          {items.map((item, index) => (
            <SavedRow
              key={item.id}
              item={item}
              language={language}
              now={now}
              onOpen={() => world.openLibrary(item.id)}
              onArchive={() => {
                if (!list.query.value) leaving(index);
                void toggleArchived(item);
              }}
              onRemove={() => {
                leaving(index);
                void remove(item);
              }}
            />
          ))}
        </ul>
      )}
      <UndoLine
        sentence={deedSentence(deed, language)}
        onUndo={canUndo ? () => void undo() : undefined}
        undoWord={words.undo}
      />
    </>
  );
}
