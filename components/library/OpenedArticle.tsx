import { useMemo, useRef } from 'preact/hooks';
import type { Language } from '../../lib/words/language.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { ArticleView } from '../reader/ArticleView.tsx';
import type { ArticleControls } from '../reader/article-controls.ts';
import { loadOwnPart } from '../reader/own-parts.ts';
import { typeStyle } from '../reader/type-style.ts';
import { ItemPanel } from './item/ItemPanel.tsx';
import { createItemKeeper } from './item/item-keeper.ts';
import { useReadingPlace } from './item/use-reading-place.ts';
import { NamesAndFigures } from './NamesAndFigures.tsx';
import { offlineArticle } from './offline.ts';
import type { OpenView } from './open-view.ts';
import type { LibraryState } from './state.ts';

interface OpenedArticleProps {
  state: LibraryState;
  language: Language;
  view: Extract<OpenView, { kind: 'article' }>;
  /** The scrolling box around it. */
  pane: HTMLElement | null;
}

/** A saved article as it was on screen, with what its reader added. */
export function OpenedArticle({ state, language, view, pane }: OpenedArticleProps) {
  const words = libraryWords[language];
  const { article, images, item } = view;
  const { marks, hiddenKinds, markWords, ...set } = state.world.settings.value;
  const offline = useMemo(
    () => offlineArticle(article, images, words.missingImage, document),
    [article, images, language],
  );
  const controls = useRef<ArticleControls | undefined>(undefined);
  const highlights = useMemo(() => createItemKeeper(state, view.id), [state, view.id]);
  useReadingPlace(pane, view.id, item.place, (offset, share) => {
    void state.keepPlace(view.id, offset, share, state.world.now());
  });
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
          onCorrect={(next, sentence) => void state.changeSettings({ markWords: next }, sentence)}
          loadPart={loadOwnPart}
          summaryWorld={state.world.summaries}
          toolsWorld={state.world.tools}
          highlights={highlights}
          listed={state.beside.value === 'own-highlights'}
          onListed={() => state.toggleBeside('own-highlights')}
          imageOf={images.urlOf}
          onReady={(ready) => {
            controls.current = ready;
            state.dismiss.current = ready?.dismiss ?? (() => false);
            state.listen.current = () => ready?.tools.current?.toggle('read-aloud');
          }}
        />
      </div>
      {state.beside.value === 'x-ray' && (
        <NamesAndFigures
          state={state}
          article={article}
          language={language}
          controls={() => controls.current}
        />
      )}
    </>
  );
}
