import type { ToolsWorld } from '../../components/reader/article-tools/world.ts';
import { askBackground } from '../../lib/messages/ask.ts';
import { loadSettings } from '../../lib/settings/store.ts';
import { copyText } from './copy-text.ts';
import { ownPlace } from './own-place.ts';

/** `crypto.randomUUID` is missing on pages without encryption. */
const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** What the tools of an article need of the browser, in a page and on our own pages alike. */
export const createToolsWorld = (): ToolsWorld => ({
  readAloud: {
    // Asked each time, so that whoever stands in for it can come later.
    get synthesis() {
      return window.speechSynthesis;
    },
    inHand: () => globalThis.pandokParts?.['read-aloud']?.part.voiceInHand.peek(),
    // So that the popup finds the tab, and no two tabs speak at once. Nobody need know it for the voice to speak.
    sounds: (sounds) => void askBackground('voice.sounds', { sounds }).catch(() => undefined),
    load: async () => (await loadSettings()).readAloud,
    keep: (readAloud) => askBackground('settings.change', { change: { readAloud } }),
  },
  highlights: {
    load: async (canonical) => (await askBackground('article.isSaved', { canonical })).item?.highlights,
    change: async (canonical, put, drop) =>
      (await askBackground('highlights.change', { canonical, put, drop })).highlights,
  },
  stamp: () => ({ id: newId(), madeAt: Date.now() }),
  copy: (text) => copyText(text, ownPlace()),
});
