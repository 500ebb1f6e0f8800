import { browser } from 'wxt/browser';
import type { ListeningWorld } from '../../components/popup/listening/listening.ts';
import { parseMessage } from '../../lib/messages/answer.ts';
import { askBackground, askPage } from '../../lib/messages/ask.ts';
import { type TabVoice, VOICE_PORT } from '../../lib/model/tab-voice.ts';

/** What listening needs of the browser. */
export const listeningWorld: ListeningWorld = {
  where: async () => (await askBackground('voice.where', {})).tabId,
  prepare: (tabId) => askBackground('voice.prepare', { tabId }),
  begin: (tabId, order) => askPage(tabId)('voice.begin', order),
  lead: (tabId, deed) => askPage(tabId)('voice.lead', { deed }),
  follow: (tabId, hear, gone) => {
    const port = browser.tabs.connect(tabId, { name: VOICE_PORT, frameId: 0 });
    port.onMessage.addListener((voice: TabVoice | null) => hear(voice ?? undefined));
    port.onDisconnect.addListener(() => {
      // Read, or Chrome complains of a tab that is gone.
      void browser.runtime.lastError;
      gone();
    });
    return () => port.disconnect();
  },
  onBegun: (begun) => {
    browser.runtime.onMessage.addListener((message: unknown, sender) => {
      const told = parseMessage(message);
      if (told?.name !== 'voice.sounds' || sender.id !== browser.runtime.id) return;
      if ((told.request as { sounds?: unknown }).sounds === true && sender.tab?.id !== undefined)
        begun(sender.tab.id);
    });
  },
  goTo: async (tabId) => {
    const tab = await browser.tabs.update(tabId, { active: true });
    // Firefox for Android has one window.
    if (tab) await browser.windows?.update(tab.windowId, { focused: true });
  },
};
