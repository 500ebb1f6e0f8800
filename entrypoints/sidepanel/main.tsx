import { render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import { createPopupState } from '../../components/popup/state.ts';
import { dressDocument } from '../../components/ui/dress-document.ts';
import { settingsSignal } from '../../components/ui/settings-signal.ts';
import { loadSettings, watchSettings } from '../../lib/settings/store.ts';
import { browserWorld, loadList } from '../popup/browser-world.ts';
import { followTabs } from './follow-tabs.ts';

const TITLES = { ko: '판독', en: 'Pandok' };

const settings = await settingsSignal(loadSettings, watchSettings);
// It stays: what the popup would close after has its place beside it.
const state = createPopupState(browserWorld(settings, () => undefined));

function Root() {
  const language = dressDocument(document, settings.value, navigator.languages, TITLES);
  return <Popup state={state} language={language} now={Date.now()} loadList={loadList} />;
}

render(<Root />, document.getElementById('root') ?? document.body);
void state.start();
followTabs({
  changed: () => void state.look(),
  covered: state.page.covered,
});
// Something may have been saved or read meanwhile.
window.addEventListener('focus', () => void state.list.load());
