import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { loadSettings, watchSettings } from '../../lib/settings/store.ts';
import { languageOf } from '../../lib/words/language.ts';
import { startRowMarks } from './start.ts';

declare global {
  /** In our isolated world only: put in twice it is one. */
  var pandokRowMarks: AbortController | undefined;
}

// Put into a list page by the background while the setting is on.
export default defineUnlistedScript(async () => {
  if (globalThis.pandokRowMarks && !globalThis.pandokRowMarks.signal.aborted) return;
  const life = new AbortController();
  globalThis.pandokRowMarks = life;
  const { language } = await loadSettings();
  const stop = watchSettings(({ rowMarks }) => rowMarks || life.abort());
  life.signal.addEventListener('abort', stop);
  startRowMarks(languageOf(language, navigator.languages), life);
});
