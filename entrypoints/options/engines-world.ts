import { browser } from 'wxt/browser';
import type { BuiltIn, EnginesWorld } from '../../components/options/engines-world.ts';
import { prepareAsking } from '../../lib/settings/endpoint-access.ts';
import { loadEndpoint, saveEndpoint } from '../../lib/settings/endpoint-store.ts';
import { type ChromeSummarizer, chromeAvailability } from '../../lib/summarize/engines/chrome-summarizer.ts';
import { parseEndpointAddress, travelsInTheOpen } from '../../lib/summarize/engines/endpoint-address.ts';
import { summarizeByEndpoint } from '../../lib/summarize/engines/endpoint-summary.ts';
import { listModels } from '../../lib/summarize/engines/models.ts';
import { promptOf } from '../../lib/summarize/engines/prompt.ts';

/** Milliseconds of silence: a list comes at once, a model may have to be loaded first. */
const LIST_PATIENCE = 15_000;
const TEST_PATIENCE = 180_000;
/** Asked one by one, since Chrome has no list and adds languages without a word. */
const LANGUAGES = ['ko', 'en', 'ja', 'zh', 'de', 'fr', 'es', 'it', 'pt'];

const SAMPLE = {
  title: '가람시, 밤 버스 늘린다',
  text: '가람시는 다음 달부터 밤 버스를 12대에서 20대로 늘린다. 막차는 새벽 2시까지 다니고, 요금은 낮과 같은 1,500원이다.',
  language: 'ko',
};

async function chromeModel(): Promise<BuiltIn> {
  const { Summarizer } = globalThis as { Summarizer?: ChromeSummarizer };
  const answers = await Promise.all(LANGUAGES.map((language) => chromeAvailability(Summarizer, language)));
  return {
    kind: 'chrome',
    languages: LANGUAGES.filter((_, index) => answers[index] !== 'unavailable'),
    toFetch: answers.some((answer) => answer === 'downloadable' || answer === 'downloading'),
  };
}

// Its type knows the permissions of the manifest in Chrome's form only.
const TRIAL = { permissions: ['trialML'] } as unknown as { permissions: [] };

/** What this page needs to connect a model; everything is asked for by a press of the user's. */
export async function enginesWorld(): Promise<EnginesWorld> {
  const askAccess = await prepareAsking();
  return {
    load: loadEndpoint,
    save: saveEndpoint,
    parseAddress: (entry) => {
      const base = parseEndpointAddress(entry);
      return { base, open: travelsInTheOpen(base) };
    },
    askAccess,
    listModels: (endpoint, signal) => listModels(endpoint, { fetch, signal, patience: LIST_PATIENCE }),
    test: async (endpoint, signal) => {
      const wire = { fetch, signal, patience: TEST_PATIENCE };
      return (await summarizeByEndpoint(endpoint, { ...SAMPLE, count: 1 }, wire)).join(' ');
    },
    builtIn: async () =>
      import.meta.env.FIREFOX
        ? { kind: 'firefox', granted: await browser.permissions.contains(TRIAL).catch(() => false) }
        : chromeModel(),
    grantFirefox: async (wanted) => {
      if (wanted) return browser.permissions.request(TRIAL).catch(() => false);
      await browser.permissions.remove(TRIAL);
      return false;
    },
    prompt: (language) => {
      const text = { ko: '(글의 본문)', en: '(the text of the article)' }[language];
      const title = { ko: '(글의 제목)', en: '(its title)' }[language];
      return promptOf({ stage: 'whole', text, title, language, count: 3 })
        .map(({ content }) => content)
        .join('\n\n');
    },
  };
}
