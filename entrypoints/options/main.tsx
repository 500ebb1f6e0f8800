import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createEndpointState } from '../../components/options/endpoint-state.ts';
import { Options } from '../../components/options/Options.tsx';
import { createOptionsState } from '../../components/options/state.ts';
import { dressDocument } from '../../components/ui/dress-document.ts';
import { keepParticles } from '../../components/ui/keep-particles.ts';
import { settingsSignal } from '../../components/ui/settings-signal.ts';
import { askBackground } from '../../lib/messages/ask.ts';
import { loadSettings, updateSettings, watchSettings } from '../../lib/settings/store.ts';
import { optionsWords } from '../../lib/words/options.ts';
import { enginesWorld } from './engines-world.ts';
import { keysWorld } from './keys-world.ts';
import { measureStored } from './measure-stored.ts';

const TITLES = { ko: optionsWords.ko.title, en: optionsWords.en.title };

const settings = await settingsSignal(loadSettings, watchSettings);
const { version } = browser.runtime.getManifest();
const state = createOptionsState({
  settings,
  updateSettings,
  version,
  forgetRead: () => askBackground('read.forget', {}),
  measure: measureStored,
  ...keysWorld,
});
const endpoint = createEndpointState(await enginesWorld());

function Root() {
  const language = dressDocument(document, settings.value, navigator.languages, TITLES);
  return <Options state={state} endpoint={endpoint} language={language} />;
}

keepParticles();
render(<Root />, document.getElementById('root') ?? document.body);
void endpoint.start();
