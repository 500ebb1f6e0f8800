import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { SavedItem } from '../../lib/model/saved-item.ts';
import { failureWords } from '../../lib/words/failures.ts';
import type { Language } from '../../lib/words/language.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { ArticleView } from '../reader/ArticleView.tsx';
import { loadOwnPart } from '../reader/own-parts.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ARCHIVE, TRASH } from '../ui/page-drawings.ts';
import { offlineArticle } from './offline.ts';
import type { LibraryState, OpenView } from './state.ts';

type ArticleOpen = Extract<OpenView, { kind: 'article' }>;

interface PaneProps {
  state: LibraryState;
  language: Language;
}

/** What cannot be opened still has its row: title, original, trash. */
function itemOf({ open, shelf }: LibraryState): SavedItem | undefined {
  const view = open.value;
  if (view.kind === 'article') return view.item;
  return view.kind === 'failed' ? shelf.items.value.find(({ id }) => id === view.id) : undefined;
}

function Tools({ state, language, item }: PaneProps & { item: SavedItem | undefined }) {
  const words = libraryWords[language];
  const { remove, restore, toggleArchived } = state.undoable;
  return (
    <div class="pane-tools" role="toolbar" aria-label={words.tools}>
      <Button class="pane-back" icon="left" label={words.back} onClick={state.close} />
      {item && (
        <>
          {item.deletedAt === undefined ? (
            <>
              <Button icon={ARCHIVE} onClick={() => void toggleArchived(item)}>
                {item.state === 'unread' ? words.archive : words.unarchive}
              </Button>
              <Button icon={TRASH} onClick={() => void remove(item)}>
                {words.remove}
              </Button>
            </>
          ) : (
            <Button icon="reload" onClick={() => void restore(item)}>
              {words.restore}
            </Button>
          )}
          <a
            class="pd-button pane-original"
            aria-label={words.original}
            title={words.original}
            href={item.url}
            target="_blank"
            rel="noopener noreferrer"
            referrerpolicy="no-referrer"
          >
            <Icon name="out" />
            <span>{words.original}</span>
          </a>
        </>
      )}
    </div>
  );
}

function Opened({ state, language }: PaneProps) {
  const words = libraryWords[language];
  const view = state.open.value;
  if (view.kind === 'nothing') return <p class="pane-word">{words.pick}</p>;
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
  return <OpenedArticle key={view.id} state={state} language={language} view={view} />;
}

function OpenedArticle({ state, language, view }: PaneProps & { view: ArticleOpen }) {
  const { article, images } = view;
  const { marks, hiddenKinds, markWords, textSize } = state.world.settings.value;
  const offline = useMemo(
    () => offlineArticle(article, images, libraryWords[language].missingImage, document),
    [article, images, language],
  );
  return (
    <div class="pane-article" style={{ '--text-size': `${textSize}px` }}>
      <ArticleView
        article={offline}
        language={language}
        marks={marks}
        hiddenKinds={hiddenKinds}
        markWords={markWords}
        loadPart={loadOwnPart}
        summaryWorld={state.world.summaries}
        imageOf={images.urlOf}
        onReady={(controls) => {
          state.dismiss.current = controls?.dismiss ?? (() => false);
        }}
      />
    </div>
  );
}

/** The article in hand. Focus comes here with it, so that a keyboard reads on at once. */
export function Pane({ state, language }: PaneProps) {
  const words = libraryWords[language];
  const view = state.open.value;
  const pane = useRef<HTMLElement>(null);
  const id = view.kind === 'nothing' ? undefined : view.id;
  const before = useRef(id);
  useEffect(() => {
    pane.current?.scrollTo?.(0, 0);
    if (id && document.activeElement?.matches('.library-row')) pane.current?.focus({ preventScroll: true });
    if (!id && before.current)
      document.querySelector<HTMLElement>(`.library-row[data-id="${CSS.escape(before.current)}"]`)?.focus();
    before.current = id;
  }, [id]);
  const item = itemOf(state);
  return (
    <section ref={pane} class="pane" tabIndex={-1} aria-label={words.pane}>
      {view.kind !== 'nothing' && <Tools state={state} language={language} item={item} />}
      <Opened state={state} language={language} />
    </section>
  );
}
