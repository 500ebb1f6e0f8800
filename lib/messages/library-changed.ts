/**
 * Says to every open page of the extension that the library is another now, and nothing of what changed: whoever cares
 * asks. A content script's channel is its page's, so this reaches none.
 */
const CHANNEL = 'pandok-library-changed';

export function tellLibraryChanged(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('');
  channel.close();
}

export function watchLibrary(changed: () => void): void {
  new BroadcastChannel(CHANNEL).addEventListener('message', changed);
}
