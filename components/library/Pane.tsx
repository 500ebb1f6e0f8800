import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SavedItem } from '../../lib/model/saved-item.ts';
import { failureWords } from '../../lib/words/failures.ts';
import type { Language } from '../../lib/words/language.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { Button } from '../ui/Button.tsx';
import { FirstTime } from './FirstTime.tsx';
import { NameFiguresPage } from './NameFigures.tsx';
import { isFirstTime } from './NoRows.tsx';
import { OpenedArticle } from './OpenedArticle.tsx';
import { PaneTools } from './PaneTools.tsx';
import type { LibraryState } from './state.ts';
import type { FiguresOfName } from './use-name-figures.ts';

interface PaneProps {
  state: LibraryState;
  language: Language;
  /** What is known of the name that is searched for. */
  found: FiguresOfName | undefined;
}

/** What cannot be opened still has its row: title, original, trash. */
function itemOf({ open, shelf }: LibraryState): SavedItem | undefined {
  const view = open.value;
  if (view.kind === 'article') return view.item;
  return view.kind === 'failed' ? shelf.items.value.find((row) => row?.id === view.id) : undefined;
}

function Opened({ state, language, found, pane }: PaneProps & { pane: HTMLElement | null }) {
  const words = libraryWords[language];
  const view = state.open.value;
  if (view.kind === 'nothing' && isFirstTime(state)) return <FirstTime state={state} language={language} />;
  if (view.kind === 'nothing' && found)
    return <NameFiguresPage state={state} language={language} found={found} />;
  if (view.kind === 'nothing')
    return (
      <div class="pane-word">
        <p>{words.pick}</p>
        <p class="pick-how">{words.pickHow}</p>
      </div>
    );
  if (view.kind === 'opening')
    return (
      <p class="pane-word waiting" role="status">
        {words.opening}
      </p>
    );
  const item = itemOf(state);
  if (view.kind === 'failed')
    return (
      <div class="pane-word" role="alert">
        {item && <h2 lang={item.language}>{item.title}</h2>}
        <p>{failureWords[language][view.code]}</p>
        {view.code !== 'text-missing' && view.code !== 'not-found' && (
          <Button kind="outline" icon="reload" onClick={() => void state.show(view.id)}>
            {words.retry}
          </Button>
        )}
      </div>
    );
  return <OpenedArticle key={view.id} state={state} language={language} view={view} pane={pane} />;
}

/** The article in hand. Focus comes here with it, so that a keyboard reads on at once. */
export function Pane({ state, language, found }: PaneProps) {
  const words = libraryWords[language];
  const view = state.open.value;
  const pane = useRef<HTMLElement>(null);
  const [element, setElement] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => setElement(pane.current), []);
  const id = view.kind === 'nothing' ? undefined : view.id;
  const before = useRef(id);
  useEffect(() => {
    pane.current?.scrollTo?.(0, 0);
    if (id && document.activeElement?.matches('.library-row')) pane.current?.focus({ preventScroll: true });
    // A focus that went elsewhere meanwhile, to the search say, is somebody's.
    const at = document.activeElement;
    if (!id && before.current && (at === document.body || pane.current?.contains(at)))
      document.querySelector<HTMLElement>(`.library-row[data-id="${CSS.escape(before.current)}"]`)?.focus();
    before.current = id;
  }, [id]);
  return (
    <section ref={pane} class="pane" tabIndex={-1} aria-label={words.pane}>
      {view.kind !== 'nothing' && <PaneTools state={state} language={language} item={itemOf(state)} />}
      <Opened state={state} language={language} found={found} pane={element} />
    </section>
  );
}
