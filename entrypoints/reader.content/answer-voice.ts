import { effect } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { ToolParts } from '../../components/reader/article-tools/tool-parts.ts';
import type { Follower } from '../../components/reader/read-aloud/follower.ts';
import type { ReadAloudWorld } from '../../components/reader/read-aloud/state.ts';
import type { VoiceInHand } from '../../components/reader/read-aloud/voice-in-hand.ts';
import { answerPage } from '../../lib/messages/answer.ts';
import { type TabVoice, VOICE_PORT, type VoiceDeed, type VoiceOrder } from '../../lib/model/tab-voice.ts';

/** The page itself shows nothing of where the voice is. */
const NOT_SHOWN: Follower = {
  show: () => {},
  clear: () => {},
  isInView: () => true,
  bring: () => {},
  firstInView: () => undefined,
};

function told({ what, where, title, state }: VoiceInHand): TabVoice {
  const { status, at } = state.narration.value;
  return {
    ...{ what, where, title, status, at, count: state.count },
    words: state.words(),
    minutesLeft: state.minutesLeft.value,
    onlyNetwork: status === 'no-voice' && state.voices.value.length > 0,
  };
}

/** In the reading view, where it is open and the article is asked for; it begins there at what is on screen. */
function beginInView({ what }: VoiceOrder, now: VoiceInHand | undefined): boolean {
  const tools = document.querySelector('pandok-reader') && globalThis.pandokTools?.current;
  if (what !== 'article' || !tools) return false;
  if (now?.where !== 'view') tools.toggle('read-aloud');
  else if (now.state.narration.peek().status !== 'speaking') now.state.toggle();
  return true;
}

/** Reads aloud in this tab what the popup asks for, and tells whoever looks on: it goes on when the popup closes. */
export function answerVoice(part: ToolParts['read-aloud'], world: ReadAloudWorld): void {
  const { createReadAloud, takeVoice, voiceInHand } = part;

  function beginInPage(order: VoiceOrder): void {
    const state = createReadAloud(world, order, NOT_SHOWN);
    const life = new AbortController();
    const end = (): void => life.abort();
    const letGo = takeVoice(
      { what: order.what, where: 'page', title: order.title, state, end },
      world.sounds,
    );
    const stopWatching = effect(() => {
      if (state.narration.value.status === 'ended') end();
    });
    life.signal.addEventListener('abort', () => {
      stopWatching();
      letGo();
      state.end();
    });
    window.addEventListener('pagehide', end, { signal: life.signal });
    void globalThis.pandokReader?.then(({ left }) =>
      left.addEventListener('left', end, { signal: life.signal }),
    );
    void state.start();
  }

  answerPage({
    'voice.begin': (order) => {
      if (!beginInView(order, voiceInHand.peek())) beginInPage(order);
      return {};
    },
    'voice.lead': ({ deed }) => {
      const now = voiceInHand.peek();
      const deeds: Readonly<Record<VoiceDeed, () => void>> = {
        toggle: () => now?.state.toggle(),
        earlier: () => now?.state.step(-1),
        later: () => now?.state.step(1),
        end: () => now?.end(),
      };
      deeds[deed]();
      return {};
    },
  });
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== VOICE_PORT) return;
    const stop = effect(() => {
      const now = voiceInHand.value;
      port.postMessage(now ? told(now) : null);
    });
    port.onDisconnect.addListener(() => {
      stop();
      // It could not speak, and nobody reads why any more.
      const now = voiceInHand.peek();
      if (now?.where === 'page' && now.state.narration.peek().status === 'no-voice') now.end();
    });
  });
}
