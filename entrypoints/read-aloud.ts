import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ReadAloud } from '../components/reader/read-aloud/ReadAloud.tsx';
import css from '../components/reader/read-aloud/read-aloud.css?inline';
import { createReadAloud } from '../components/reader/read-aloud/state.ts';
import { takeVoice, voiceInHand } from '../components/reader/read-aloud/voice-in-hand.ts';

// Put beside the reader when somebody wants to listen: in the reading view, or from the popup.
export default defineUnlistedScript(() => {
  if (globalThis.pandokParts?.['read-aloud']) return;
  const part = { ReadAloud, createReadAloud, takeVoice, voiceInHand };
  globalThis.pandokParts = { ...globalThis.pandokParts, 'read-aloud': { part, css } };
});
