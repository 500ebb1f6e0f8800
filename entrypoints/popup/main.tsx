import { render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import { createPopupState } from '../../components/popup/state.ts';
import { dressDocument } from '../../components/ui/dress-document.ts';
import { settingsSignal } from '../../components/ui/settings-signal.ts';
import { loadSettings, watchSettings } from '../../lib/settings/store.ts';
import { browserWorld, loadList } from './browser-world.ts';
import { openBeside } from './open-beside.ts';

const TITLES = { ko: '판독', en: 'Pandok' };

// A phone shows the popup over the whole screen; `?tab=` opens it as a page.
if (location.search.includes('tab=') || matchMedia('(hover: none) and (pointer: coarse)').matches)
  document.documentElement.dataset.place = 'page';

const settings = await settingsSignal(loadSettings, watchSettings);
const world = browserWorld(settings, () => window.close());
const beside = openBeside && {
  openBeside: (id: number | undefined) => void openBeside?.(id).then(world.close),
};
const state = createPopupState({ ...world, ...beside });
const now = Date.now();

function Root() {
  const language = dressDocument(document, settings.value, navigator.languages, TITLES);
  return <Popup state={state} language={language} now={now} loadList={loadList} />;
}

render(<Root />, document.getElementById('root') ?? document.body);
void state.start();
