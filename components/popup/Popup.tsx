import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../lib/words/language.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { Button } from '../ui/Button.tsx';
import { latinKey } from '../ui/latin-key.ts';
import { BESIDE, SLIDERS } from '../ui/page-drawings.ts';
import type { ListPanel } from './ListPanel.tsx';
import { PagePanel } from './PagePanel.tsx';
import type { PopupState, PopupTab } from './state.ts';

const TABS: readonly PopupTab[] = ['page', 'list'];

interface PopupProps {
  state: PopupState;
  language: Language;
  /** Epoch ms. */
  now: number;
  /** Fetches the saved list, while the page is looked at: what is known of that is shown first. */
  loadList: () => Promise<typeof ListPanel>;
}

type PartProps = Pick<PopupProps, 'state' | 'language'>;

/** Of the tabs only the shown one is in the order of Tab: a focus that was on the other goes with it. */
function turnTo(tab: PopupTab, state: PopupState): void {
  const onTabs = document.activeElement?.matches('[role=tab]');
  state.choose(tab);
  if (onTabs) document.getElementById(`tab-${tab}`)?.focus();
}

function Tabs({ state, language }: PartProps) {
  const words = popupWords[language];
  const shown = state.shownTab.value;
  const titles = { page: words.pageTab, list: words.listTab };
  const turn = (event: KeyboardEvent) => {
    const at = { ArrowLeft: 'page', ArrowRight: 'list', Home: 'page', End: 'list' }[event.key] as
      | PopupTab
      | undefined;
    if (!at) return;
    event.preventDefault();
    turnTo(at, state);
  };
  return (
    <div class="tabs" role="tablist" aria-label={words.tabs}>
      {TABS.map((tab, index) => (
        <button
          key={tab}
          id={`tab-${tab}`}
          type="button"
          role="tab"
          aria-selected={tab === shown}
          aria-controls="panel"
          aria-keyshortcuts={String(index + 1)}
          tabIndex={tab === shown ? 0 : -1}
          onClick={() => state.choose(tab)}
          onKeyDown={turn}
        >
          {titles[tab]}
        </button>
      ))}
    </div>
  );
}

/** One quiet line after an update, until somebody follows it or sends it away. */
function NewsLine({ state, language }: PartProps) {
  const words = popupWords[language];
  const version = state.news.value;
  if (!version) return null;
  return (
    <aside class="news">
      <Button kind="text" onClick={state.world.openNews}>
        {words.news(version)}
      </Button>
      <Button icon="close" label={words.dismissNews} onClick={state.dismissNews} />
    </aside>
  );
}

/** 1 and 2 turn to a tab, Ctrl or Cmd + Z takes back; never while something is being typed. */
function useKeys(state: PopupState) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing =
        event.isComposing || (event.target as Element | null)?.matches?.('input, select, textarea');
      if (typing || event.altKey) return;
      const command = event.ctrlKey || event.metaKey;
      const tab = TABS[Number(event.key) - 1];
      if (tab && !command) turnTo(tab, state);
      else if (command && latinKey(event.key) === 'z') void state.list.undoable.undo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [state]);
}

function useList(load: PopupProps['loadList']): typeof ListPanel | undefined {
  const [list, setList] = useState<{ readonly Panel: typeof ListPanel } | undefined>(undefined);
  // It comes from the extension itself: there is nothing to say while it does, and nothing that could keep it away.
  useEffect(() => void load().then((Panel) => setList({ Panel })), [load]);
  return list?.Panel;
}

export function Popup({ state, language, now, loadList }: PopupProps) {
  const words = popupWords[language];
  const shown = state.shownTab.value;
  const { openBeside } = state.world;
  const List = useList(loadList);
  const kit = state.page.listeningKit.value;
  useKeys(state);
  return (
    <main class="popup">
      <header class="top">
        <h1 class="pd-unseen">{words.title}</h1>
        <Tabs state={state} language={language} />
        {openBeside && (
          <Button icon={BESIDE} label={words.beside} onClick={() => openBeside(state.page.windowId())} />
        )}
        <Button icon="list" label={words.library} onClick={() => state.world.openLibrary()} />
        <Button icon={SLIDERS} label={words.options} onClick={() => state.world.openOptions()} />
      </header>
      <div id="panel" class="panel" role="tabpanel" aria-labelledby={`tab-${shown}`}>
        {shown === 'page' ? (
          <PagePanel state={state} language={language} />
        ) : (
          List && <List state={state} language={language} now={now} />
        )}
      </div>
      {kit && <kit.VoiceBar language={language} />}
      {/* Under the list: with it, or the list would push it away from under the pointer. */}
      {List && <NewsLine state={state} language={language} />}
    </main>
  );
}
