import { siteOf } from '../../lib/settings/site-rule.ts';
import { failureWords } from '../../lib/words/failures.ts';
import { readerWords } from '../../lib/words/reader.ts';
import { Button } from '../ui/Button.tsx';
import { ArticleView } from './ArticleView.tsx';
import type { ReaderActions, ReaderState } from './state.ts';
import { TopBar } from './TopBar.tsx';
import { Trouble } from './Trouble.tsx';
import { usePart } from './use-part.ts';
import { XRayPart } from './XRayPart.tsx';

/** All that stands in the reading view's dialog. `url` is the page's address. */
export function Reader({ state, actions, url }: { state: ReaderState; actions: ReaderActions; url: string }) {
  const language = state.language.value;
  const settings = state.settings.value;
  const phase = state.phase.value;
  const words = readerWords[language];
  const trouble = state.trouble.value;
  const undoable = state.undoable.value;
  const cards = usePart(actions.loadPart, 'mark-card', undoable !== undefined, actions.fail);
  const called = state.noteOpen.value || state.menuOpen.value || state.keysOpen.value;
  const menu = usePart(actions.loadPart, 'reader-menu', called, actions.fail);
  const never = settings.siteRules[siteOf(url)] === 'never';
  return (
    <div class="reader" lang={language} style={{ '--text-size': `${settings.textSize}px` }}>
      <TopBar
        language={language}
        settings={settings}
        reading={phase.at === 'reading'}
        save={state.save.value}
        menuOpen={state.menuOpen.value}
        xRayOpen={state.xRayOpen.value}
        actions={actions}
        menu={
          state.menuOpen.value &&
          menu && (
            <menu.OpeningMenu
              language={language}
              opening={settings.opening}
              never={never}
              pageMarked={state.pageMarked.value}
              onChoose={(choice) => void actions.chooseOpening(choice)}
              onMarkPage={() => void actions.togglePageMarks()}
              onPick={() => void actions.pickBlocks()}
              onKeys={actions.toggleKeys}
            />
          )
        }
      />
      {trouble && (
        <Trouble
          code={trouble}
          language={language}
          onRetry={
            state.save.value === 'unsaved' && trouble !== 'part-missing'
              ? () => void actions.save()
              : undefined
          }
          onReload={actions.reload}
          onDismiss={() => {
            state.trouble.value = undefined;
          }}
        />
      )}
      {state.noteOpen.value && menu && (
        <menu.FirstNote
          language={language}
          onClose={actions.closeNote}
          onOriginal={actions.hide}
          onChoose={(choice) => void actions.chooseOpening(choice)}
        />
      )}
      <main class="page">
        {phase.at === 'reading' && (
          <ArticleView
            article={phase.article}
            language={language}
            marks={settings.marks}
            hiddenKinds={settings.hiddenKinds}
            markWords={settings.markWords}
            onCorrect={actions.correctMarks}
            loadPart={actions.loadPart}
            onFail={actions.fail}
            onSummary={(summary) => {
              state.summary.value = summary;
            }}
            onReady={(controls) => {
              state.controls.value = controls;
            }}
          />
        )}
        {phase.at === 'loading' && <p class="loading">{words.loading}</p>}
        {phase.at === 'failed' && (
          <div class="failed">
            <p>{failureWords[language][phase.code]}</p>
            <Button kind="outline" onClick={actions.hide}>
              {words.original}
            </Button>
          </div>
        )}
      </main>
      {phase.at === 'reading' && <XRayPart state={state} actions={actions} article={phase.article} />}
      {state.keysOpen.value && menu && <menu.KeyList language={language} onClose={actions.toggleKeys} />}
      {undoable && cards && (
        <cards.UndoCorrection
          last={undoable}
          language={language}
          onDismiss={() => {
            state.undoable.value = undefined;
          }}
        />
      )}
      <p class={state.notice.value ? 'notice' : 'pd-unseen'} role="status" key={state.notice.value}>
        {state.notice.value}
      </p>
    </div>
  );
}
