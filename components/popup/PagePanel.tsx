import { canHighlight } from '../../lib/dom/can-highlight.ts';
import { failureWords } from '../../lib/words/failures.ts';
import type { Language } from '../../lib/words/language.ts';
import { type PopupWords, popupWords } from '../../lib/words/popup.ts';
import { Button } from '../ui/Button.tsx';
import { ArticleCard } from './ArticleCard.tsx';
import { OpeningMenu } from './OpeningMenu.tsx';
import type { Saving } from './page-deeds.ts';
import type { PopupState } from './state.ts';
import { Trouble } from './Trouble.tsx';

interface PanelProps {
  state: PopupState;
  language: Language;
}

function savedSentence(saving: Saving, words: PopupWords): string {
  if (saving.kind !== 'done') return '';
  return saving.imagesMissing > 0 ? words.imagesMissing(saving.imagesMissing) : words.savedNow;
}

function Notices({ state, language }: PanelProps) {
  const words = popupWords[language];
  const { trouble, access, saving, notFound, allow, reload } = state.page;
  const code = trouble.value;
  const said = notFound.value ? words.notMarked : savedSentence(saving.value, words);
  return (
    <>
      {code && (
        <div class="notice" data-bad="" role="alert">
          <p>{failureWords[language][code]}</p>
          {code === 'extension-updated' && (
            <Button kind="text" onClick={() => void reload()}>
              {words.reload}
            </Button>
          )}
        </div>
      )}
      {!access.value && (
        <div class="notice">
          <p>{words.accessNote}</p>
          <Button kind="text" onClick={() => void allow()}>
            {words.allow}
          </Button>
        </div>
      )}
      <p class={said ? 'said' : 'pd-unseen'} role="status">
        {said}
      </p>
    </>
  );
}

function Deeds({ state, language }: PanelProps) {
  const words = popupWords[language];
  const { page, world } = state;
  const view = page.view.value;
  if (view.kind !== 'article') return null;
  const item = page.saved.value;
  const busy = page.saving.value.kind === 'saving';
  const kit = page.listeningKit.value;
  return (
    <div class="deeds">
      <Button kind="primary" onClick={() => void page.toggle()}>
        {view.shown ? words.close : words.open}
      </Button>
      {item ? (
        <Button
          kind="outline"
          icon="bookmark"
          solid
          label={words.savedHint}
          onClick={() => world.openLibrary(item.id)}
        >
          {words.saved}
        </Button>
      ) : (
        <Button kind="outline" icon="bookmark" busy={busy} onClick={() => void page.save()}>
          {busy ? words.saving : words.save}
        </Button>
      )}
      {kit && <kit.ListenButton article={view.article} language={language} />}
    </div>
  );
}

export function PagePanel({ state, language }: PanelProps) {
  const words = popupWords[language];
  const { page, world } = state;
  const view = page.view.value;
  if (view.kind === 'looking')
    return (
      <p class="plain waiting" role="status">
        {words.looking}
      </p>
    );
  if (view.kind === 'failed')
    return (
      <Trouble
        code={view.code}
        language={language}
        onRetry={() => void page.look()}
        onPoint={() => void page.point()}
        onAllow={() => void page.allow()}
        onReload={() => void page.reload()}
      />
    );
  if (view.kind === 'not-article')
    return (
      <div class="plain">
        <p>{words.notArticle}</p>
        <Button kind="outline" onClick={() => void page.read()}>
          {words.readAnyway}
        </Button>
      </div>
    );
  return (
    <>
      <div class="scroll">
        <ArticleCard
          article={view.article}
          language={language}
          hiddenKinds={world.settings.value.hiddenKinds}
          kit={page.summaryKit.value}
          onJump={(span) => void page.jump(span)}
          onSummary={page.showSummary}
        />
        {canHighlight(window) && view.article.marks.length > 0 && (
          <Button kind="text" icon="marks" class="mark-page" onClick={() => void page.toggleMarks()}>
            {view.marked ? words.unmarkPage : words.markPage}
          </Button>
        )}
      </div>
      <div class="foot">
        <Notices state={state} language={language} />
        <Deeds state={state} language={language} />
        <OpeningMenu
          url={view.article.url}
          settings={world.settings.value}
          words={words}
          onChoose={state.chooseOpening}
        />
      </div>
    </>
  );
}
