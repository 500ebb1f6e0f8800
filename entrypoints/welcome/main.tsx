import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { dressDocument } from '../../components/ui/dress-document.ts';
import { keepParticles } from '../../components/ui/keep-particles.ts';
import { settingsSignal } from '../../components/ui/settings-signal.ts';
import { Welcome, type WelcomeWorld } from '../../components/welcome/Welcome.tsx';
import { loadSettings, updateSettings, watchSettings } from '../../lib/settings/store.ts';
import { type Language, languageOf } from '../../lib/words/language.ts';
import { welcomeWords } from '../../lib/words/welcome.ts';

const TITLES = { ko: welcomeWords.ko.title, en: welcomeWords.en.title };
const EVERY_SITE = { origins: ['http://*/*', 'https://*/*'] };

const settings = await settingsSignal(loadSettings, watchSettings);
const access = signal<boolean | undefined>(undefined);

/** The reader's own code comes when somebody wants to read. */
async function openSample(language: Language): Promise<void> {
  const { openSample: open } = await import('./open-sample.tsx');
  await open(settings, language, new Date().toISOString().slice(0, 10));
}

const world: WelcomeWorld = {
  settings,
  access,
  chooseOpening: (opening) => updateSettings({ opening }),
  openSample,
  requestAccess: () =>
    void browser.permissions.request(EVERY_SITE).then((granted) => {
      access.value = granted;
    }),
};

function Root() {
  const language = dressDocument(document, settings.value, navigator.languages, TITLES);
  return <Welcome world={world} language={language} />;
}

keepParticles();
render(<Root />, document.getElementById('root') ?? document.body);
access.value = await browser.permissions.contains(EVERY_SITE).catch(() => true);
// A saved sample leads back to itself.
if (location.hash === '#sample') await openSample(languageOf(settings.value.language, navigator.languages));
