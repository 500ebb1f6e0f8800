import { vi } from 'vitest';
import { ListenButton } from '../../../components/popup/listening/ListenButton.tsx';
import { createListening, type ListeningWorld } from '../../../components/popup/listening/listening.ts';
import { VoiceBar } from '../../../components/popup/listening/VoiceBar.tsx';
import type { ListeningKit } from '../../../components/popup/world.ts';
import type { TabVoice } from '../../../lib/model/tab-voice.ts';

/** Tabs that read aloud what a test says. `where` is the one that does when the popup opens. */
export function tabsOnStage(where?: number) {
  const hearing = new Map<number, (voice: TabVoice | undefined) => void>();
  const leaving = new Map<number, () => void>();
  const begun = new Set<(tabId: number) => void>();
  const world = {
    where: async () => where,
    prepare: vi.fn(async (_: number): Promise<unknown> => undefined),
    begin: vi.fn<ListeningWorld['begin']>(async () => undefined),
    lead: vi.fn<ListeningWorld['lead']>(async () => undefined),
    follow: (tabId, hear, gone) => {
      hearing.set(tabId, hear);
      leaving.set(tabId, gone);
      return () => hearing.delete(tabId);
    },
    onBegun: (listener) => begun.add(listener),
    goTo: vi.fn(async (_: number): Promise<unknown> => undefined),
  } satisfies ListeningWorld;
  return {
    world,
    /** What a tab tells of its voice. */
    tell: (tabId: number, voice: TabVoice | undefined) => hearing.get(tabId)?.(voice),
    /** The page of the tab gives way to another. */
    leave: (tabId: number) => leaving.get(tabId)?.(),
    begin: (tabId: number) => {
      for (const listener of begun) listener(tabId);
    },
    isFollowed: (tabId: number) => hearing.has(tabId),
  };
}

export function listeningKit(world: ListeningWorld): ListeningKit {
  const listening = createListening(world);
  return {
    listening,
    ListenButton: (props) => <ListenButton listening={listening} {...props} />,
    VoiceBar: (props) => <VoiceBar listening={listening} {...props} />,
  };
}
