import { render } from 'preact';
import { dressDocument } from '../../components/ui/dress-document.ts';
import { keepParticles } from '../../components/ui/keep-particles.ts';
import { settingsSignal } from '../../components/ui/settings-signal.ts';
import { WhatsNew } from '../../components/welcome/WhatsNew.tsx';
import { forgetNews } from '../../lib/settings/news.ts';
import { loadSettings, watchSettings } from '../../lib/settings/store.ts';
import { whatsNewWords } from '../../lib/words/whats-new.ts';

const TITLES = { ko: whatsNewWords.ko.title, en: whatsNewWords.en.title };

const settings = await settingsSignal(loadSettings, watchSettings);

function Root() {
  return <WhatsNew language={dressDocument(document, settings.value, navigator.languages, TITLES)} />;
}

keepParticles();
render(<Root />, document.getElementById('root') ?? document.body);
// Refused storage says its line once more, no more than that.
void forgetNews().catch(() => undefined);
