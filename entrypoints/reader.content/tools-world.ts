import type { ToolsWorld } from '../../components/reader/article-tools/world.ts';
import { askBackground } from '../../lib/messages/ask.ts';
import { loadSettings } from '../../lib/settings/store.ts';

/** What the tools of an article need of the browser, in a page and on our own pages alike. */
export const createToolsWorld = (): ToolsWorld => ({
  readAloud: {
    // Asked each time, so that whoever stands in for it can come later.
    get synthesis() {
      return window.speechSynthesis;
    },
    load: async () => (await loadSettings()).readAloud,
    keep: (readAloud) => askBackground('settings.change', { change: { readAloud } }),
  },
});
