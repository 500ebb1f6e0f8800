import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerVoice } from './reader.content/answer-voice.ts';
import { createToolsWorld } from './reader.content/tools-world.ts';

declare global {
  /** In our isolated world only: a script put in twice answers once. */
  var pandokTabVoice: true | undefined;
}

// Put beside the reader and its part `read-aloud` when the popup has something read aloud, or asks what is.
export default defineUnlistedScript(() => {
  const part = globalThis.pandokParts?.['read-aloud']?.part;
  if (!part || globalThis.pandokTabVoice) return;
  globalThis.pandokTabVoice = true;
  answerVoice(part, createToolsWorld().readAloud);
});
