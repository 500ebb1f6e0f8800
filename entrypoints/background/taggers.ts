import { browser } from 'wxt/browser';
import { taggerShelf } from '../../lib/highlight/tagger/tagger-shelf.ts';

/** The trained taggers of the extension's own files; read once in the background's short life. */
export const taggersFor = taggerShelf(async (path) => {
  const answer = await fetch(new URL(path, browser.runtime.getURL('/')));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
});
