import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { HighlightColour, SavedItem } from '../../lib/model/saved-item.ts';
import { anchor } from '../../lib/text/anchor.ts';
import { failureWords } from '../../lib/words/failures.ts';
import type { Language } from '../../lib/words/language.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { ArticleView } from '../reader/ArticleView.tsx';
import type { ArticleControls } from '../reader/article-controls.ts';
import { loadOwnPart } from '../reader/own-parts.ts';
import { typeStyle } from '../reader/type-style.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ARCHIVE, STAR, TAG, TRASH } from '../ui/page-drawings.ts';
import { HighlightBar } from './item/HighlightBar.tsx';
import { ItemPanel } from './item/ItemPanel.tsx';
import { useDrawnHighlights, useSelectedSpan } from './item/use-highlights.ts';
import { useReadingPlace } from './item/use-reading-place.ts';
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
  return view.kind === 'failed' ? shelf.items.value.find((row) => row?.id === view.id) : undefined;
}

function Tools({ state, language, item }: PaneProps & { item: SavedItem | undefined }) {
  const words = libraryWords[language];
  const { act, remove, restore, toggleArchived } = state.undoable;
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
              <Button
                icon={STAR}
                solid={item.favourite}
                pressed={item.favourite}
                label={item.favourite ? words.unfavourite : words.favourite}
                onClick={() => void act([item], { kind: 'favourite', on: !item.favourite })}
              />
              <Button
                icon={TAG}
                label={words.organise}
                expanded={state.organising.value}
                onClick={() => {
                  state.organising.value = !state.organising.value;
                }}
              />
              <Button icon={TRASH} label={words.remove} onClick={() => void remove(item)} />
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

function Opened({ state, language, pane }: PaneProps & { pane: HTMLElement | null }) {
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
  return <OpenedArticle key={view.id} state={state} language={language} view={view} pane={pane} />;
}

function OpenedArticle({
  state,
  language,
  view,
  pane,
}: PaneProps & { view: ArticleOpen; pane: HTMLElement | null }) {
  const words = libraryWords[language];
  const { article, images, item } = view;
  const { marks, hiddenKinds, markWords, ...set } = state.world.settings.value;
  const offline = useMemo(
    () => offlineArticle(article, images, words.missingImage, document),
    [article, images, language],
  );
  const controls = useRef<ArticleControls | undefined>(undefined);
  const [copied, setCopied] = useState(false);
  const selected = useSelectedSpan(pane, article);
  useDrawnHighlights(pane, article, item.highlights, () => {
    state.organising.value = true;
  });
  useReadingPlace(pane, view.id, item.place, (offset, share) => {
    void state.keepPlace(view.id, offset, share, state.world.now());
  });
  const draw = (colour: HighlightColour) => {
    if (!selected) return;
    const highlight = {
      id: crypto.randomUUID(),
      colour,
      madeAt: state.world.now(),
      ...anchor(article.text, selected),
    };
    void state.undoable.act([item], { kind: 'highlights', highlights: [...item.highlights, highlight] });
    document.getSelection()?.removeAllRanges();
  };
  return (
    <>
      {state.organising.value && (
        <ItemPanel
          state={state}
          item={item}
          article={article}
          language={language}
          onJump={(span) => controls.current?.jump(span)}
        />
      )}
      <div class="pane-article" style={typeStyle(set)}>
        <ArticleView
          article={offline}
          language={language}
          marks={marks}
          hiddenKinds={hiddenKinds}
          markWords={markWords}
          loadPart={loadOwnPart}
          summaryWorld={state.world.summaries}
          imageOf={images.urlOf}
          onReady={(ready) => {
            controls.current = ready;
            state.dismiss.current = ready?.dismiss ?? (() => false);
          }}
        />
      </div>
      {selected && (
        <HighlightBar
          article={article}
          span={selected}
          language={language}
          onDraw={draw}
          onCopied={() => setCopied(true)}
        />
      )}
      <p class="pd-unseen" role="status">
        {copied ? words.copied : ''}
      </p>
    </>
  );
}

/** The article in hand. Focus comes here with it, so that a keyboard reads on at once. */
export function Pane({ state, language }: PaneProps) {
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
    if (!id && before.current)
      document.querySelector<HTMLElement>(`.library-row[data-id="${CSS.escape(before.current)}"]`)?.focus();
    before.current = id;
  }, [id]);
  const item = itemOf(state);
  return (
    <section ref={pane} class="pane" tabIndex={-1} aria-label={words.pane}>
      {view.kind !== 'nothing' && <Tools state={state} language={language} item={item} />}
      <Opened state={state} language={language} pane={element} />
    </section>
  );
}
