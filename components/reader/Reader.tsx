import { readerWords } from '../../lib/words/reader.ts';
import { Button } from '../ui/Button.tsx';
import { besideText } from './beside.ts';
import { PanelPart } from './PanelPart.tsx';
import type { LoadPart } from './parts.ts';
import { ReadArticle } from './ReadArticle.tsx';
import type { ReaderActions } from './reader-actions.ts';
import type { ReaderState } from './state.ts';
import { TopBar } from './TopBar.tsx';
import { FailureWords } from './trouble/FailureWords.tsx';
import { Trouble } from './trouble/Trouble.tsx';
import { typeStyle } from './type-style.ts';
import { usePart } from './use-part.ts';

interface ReaderProps {
  state: ReaderState;
  actions: ReaderActions;
  loadPart: LoadPart;
  /** The page's address. */
  url: string;
}

/** All that stands in the reading view's dialog. */
export function Reader({ state, actions, loadPart, url }: ReaderProps) {
  const language = state.language.value;
  const phase = state.phase.value;
  const words = readerWords[language];
  const trouble = state.trouble.value;
  const opened = state.opened.value;
  const article = phase.at === 'reading' ? phase.article : undefined;
  const canPick = phase.at === 'failed' && phase.code === 'no-article' && actions.api.pickBlocks;
  const beside = article && besideText(state, article);
  const called = state.noteOpen.value || opened === 'menu' || opened === 'keys';
  const menu = usePart(loadPart, 'reader-menu', called, actions.fail);
  return (
    <div class="reader" lang={language} data-beside={beside} style={typeStyle(state.settings.value)}>
      <TopBar state={state} actions={actions}>
        {opened === 'menu' && menu && <menu.OpeningMenu state={state} actions={actions} url={url} />}
      </TopBar>
      <div class="lines">
        {trouble && (
          <Trouble
            trouble={trouble}
            language={language}
            loadPart={loadPart}
            onReload={actions.api.reload}
            onDismiss={() => {
              state.trouble.value = undefined;
            }}
          />
        )}
        {state.noteOpen.value && menu && <menu.FirstNote state={state} actions={actions} />}
      </div>
      <main class="page">
        {article && <ReadArticle state={state} actions={actions} article={article} loadPart={loadPart} />}
        {phase.at === 'loading' && <p class="loading">{words.loading}</p>}
        {phase.at === 'failed' && (
          <div class="failed">
            <FailureWords code={phase.code} language={language} loadPart={loadPart} />
            <Button kind="outline" onClick={canPick ? () => actions.run('pick') : actions.hide}>
              {canPick ? words.pick : words.original}
            </Button>
          </div>
        )}
      </main>
      {beside && beside !== 'own-highlights' && (
        <PanelPart
          key={beside}
          name={beside}
          state={state}
          actions={actions}
          article={article}
          loadPart={loadPart}
        />
      )}
      {opened === 'keys' && menu && <menu.KeyList state={state} actions={actions} />}
      <p class={state.notice.value ? 'notice' : 'pd-unseen'} role="status" key={state.notice.value}>
        {state.notice.value}
      </p>
    </div>
  );
}
