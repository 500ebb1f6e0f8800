import { readerWords } from '../../lib/words/reader.ts';
import { Button } from '../ui/Button.tsx';
import type { ReaderActions } from './actions.ts';
import { PanelPart } from './PanelPart.tsx';
import { ReadArticle } from './ReadArticle.tsx';
import type { ReaderState } from './state.ts';
import { TopBar } from './TopBar.tsx';
import { FailureWords } from './trouble/FailureWords.tsx';
import { Trouble } from './trouble/Trouble.tsx';
import { typeStyle } from './type-style.ts';
import { usePart } from './use-part.ts';

/** All that stands in the reading view's dialog. `url` is the page's address. */
export function Reader({ state, actions, url }: { state: ReaderState; actions: ReaderActions; url: string }) {
  const language = state.language.value;
  const phase = state.phase.value;
  const words = readerWords[language];
  const trouble = state.trouble.value;
  const opened = state.opened.value;
  const article = phase.at === 'reading' ? phase.article : undefined;
  const { loadPart } = actions.api;
  const called = state.noteOpen.value || opened === 'menu' || opened === 'keys';
  const menu = usePart(loadPart, 'reader-menu', called, actions.fail);
  return (
    <div class="reader" lang={language} style={typeStyle(state.settings.value)}>
      <TopBar state={state} actions={actions}>
        {opened === 'menu' && menu && <menu.OpeningMenu state={state} actions={actions} url={url} />}
      </TopBar>
      <div class="lines">
        {trouble && (
          <Trouble
            trouble={trouble}
            language={language}
            actions={actions}
            onDismiss={() => {
              state.trouble.value = undefined;
            }}
          />
        )}
        {state.noteOpen.value && menu && <menu.FirstNote state={state} actions={actions} />}
      </div>
      <main class="page">
        {article && <ReadArticle state={state} actions={actions} article={article} />}
        {phase.at === 'loading' && <p class="loading">{words.loading}</p>}
        {phase.at === 'failed' && (
          <div class="failed">
            <FailureWords code={phase.code} language={language} loadPart={loadPart} />
            <Button kind="outline" onClick={actions.hide}>
              {words.original}
            </Button>
          </div>
        )}
      </main>
      {article && opened && opened !== 'menu' && opened !== 'keys' && (
        <PanelPart key={opened} name={opened} state={state} actions={actions} article={article} />
      )}
      {opened === 'keys' && menu && <menu.KeyList state={state} />}
      <p class={state.notice.value ? 'notice' : 'pd-unseen'} role="status" key={state.notice.value}>
        {state.notice.value}
      </p>
    </div>
  );
}
