import { ArticleView } from './ArticleView.tsx';
import type { PanelProps } from './panel.ts';
import type { LoadPart } from './parts.ts';
import { usePainted } from './use-painted.ts';
import { usePart } from './use-part.ts';

/** The article of a reading view, and what follows it: where one has got to, what can be taken back. */
export function ReadArticle(props: PanelProps & { loadPart: LoadPart }) {
  const { state, actions, article, loadPart } = props;
  const { marks, hiddenKinds, markWords, commentOrder } = state.settings.value;
  const undoable = state.undoable.value;
  const language = state.language.value;
  const cards = usePart(loadPart, 'mark-card', undoable !== undefined, actions.fail);
  const place = usePart(loadPart, 'reading-place', usePainted(state.onScreen));
  return (
    <>
      <ArticleView
        article={article}
        language={language}
        marks={marks}
        hiddenKinds={hiddenKinds}
        markWords={markWords}
        onCorrect={actions.correctMarks}
        saved={state.save.value === 'saved'}
        onSave={actions.save}
        loadPart={loadPart}
        onScreen={state.onScreen}
        onFail={actions.fail}
        onSummary={(summary) => {
          state.summary.value = summary;
        }}
        commentOrder={commentOrder}
        onCommentOrder={(order) => actions.change({ commentOrder: order })}
        lastVisit={state.lastVisit.value}
        listed={state.opened.value === 'own-highlights'}
        onListed={() => actions.toggle('own-highlights')}
        onListening={(listening) => {
          state.listening.value = listening;
        }}
        onJoinPages={actions.api.joinPages}
        onReady={(controls) => {
          state.controls.value = controls;
        }}
      />
      {place && <place.Place key={article.canonical} {...props} />}
      {undoable && cards && (
        <cards.UndoCorrection
          last={undoable}
          language={language}
          onDismiss={() => {
            state.undoable.value = undefined;
          }}
        />
      )}
    </>
  );
}
