import { signal } from '@preact/signals';
import type { FailureCode } from '../../../lib/messages/failure.ts';
import { codeOf } from '../../../lib/messages/failure.ts';
import type { TabVoice, VoiceDeed, VoiceOrder } from '../../../lib/model/tab-voice.ts';

/** What listening needs of the browser; given, so that tests can stand in for it. */
export interface ListeningWorld {
  /** The tab that reads aloud, as far as is known. */
  readonly where: () => Promise<number | undefined>;
  /** Makes a tab able to read aloud. @throws Failure */
  readonly prepare: (tabId: number) => Promise<unknown>;
  readonly begin: (tabId: number, order: VoiceOrder) => Promise<unknown>;
  readonly lead: (tabId: number, deed: VoiceDeed) => Promise<unknown>;
  /** Hears what a prepared tab reads aloud from now on, until its page is `gone`. Gives how to stop. */
  readonly follow: (
    tabId: number,
    hear: (voice: TabVoice | undefined) => void,
    gone: () => void,
  ) => () => void;
  /** Calls back when any tab begins to read aloud. */
  readonly onBegun: (begun: (tabId: number) => void) => void;
  readonly goTo: (tabId: number) => Promise<unknown>;
}

export type Listening = ReturnType<typeof createListening>;

/** What is read aloud in a tab, seen and led from outside of it. */
export function createListening(world: ListeningWorld) {
  /** The tab that is looked at. */
  const here = signal<number | undefined>(undefined);
  const heard = signal<{ readonly tabId: number; readonly voice: TabVoice } | undefined>(undefined);
  const trouble = signal<FailureCode | undefined>(undefined);
  let followed: { readonly tabId: number; readonly stop: () => void } | undefined;

  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    trouble.value = undefined;
    try {
      await work();
    } catch (error) {
      trouble.value = codeOf(error);
    }
  };
  const follow = async (tabId: number): Promise<void> => {
    await world.prepare(tabId);
    if (followed?.tabId === tabId) return;
    followed?.stop();
    heard.value = undefined;
    const mine = { tabId, stop: () => {} };
    followed = mine;
    const gone = (): void => {
      if (followed !== mine) return;
      followed = undefined;
      heard.value = undefined;
    };
    mine.stop = world.follow(
      tabId,
      (voice) => {
        if (followed === mine) heard.value = voice && { tabId, voice };
      },
      gone,
    );
  };
  world.onBegun((tabId) => void follow(tabId).catch(() => undefined));

  return {
    ...{ here, heard, trouble },
    /** Finds what is read aloud already, in whatever tab. A tab that went away is no trouble. */
    look: async (): Promise<void> => {
      const tabId = await world.where().catch(() => undefined);
      if (tabId !== undefined) await follow(tabId).catch(() => undefined);
    },
    /** In the tab that is looked at. */
    begin: (order: VoiceOrder): Promise<void> =>
      attempt(async () => {
        const tabId = here.peek();
        if (tabId === undefined) return;
        await follow(tabId);
        await world.begin(tabId, order);
      }),
    lead: (deed: VoiceDeed): Promise<void> =>
      attempt(async () => {
        const now = heard.peek();
        if (now) await world.lead(now.tabId, deed);
      }),
    goTo: (): Promise<void> =>
      attempt(async () => {
        const now = heard.peek();
        if (now) await world.goTo(now.tabId);
      }),
    /** Is this what the tab that is looked at reads aloud? */
    isHere: (what: VoiceOrder['what']): boolean =>
      heard.value !== undefined && heard.value.tabId === here.value && heard.value.voice.what === what,
  };
}
