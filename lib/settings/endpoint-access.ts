import { browser } from 'wxt/browser';

/** What Firefox calls the text of an article, where it asks before an add-on may send any. */
const SENT = 'websiteContent';

/** `http://localhost:11434/v1` -> `http://localhost/*`: match patterns have no port. */
const originOf = (base: string): string => {
  const { protocol, hostname } = new URL(base);
  return `${protocol}//${hostname}/*`;
};

/** Firefox since 140 asks for what is sent; another browser would throw at a word that it does not know. */
async function asksForData(): Promise<boolean> {
  const all = await browser.permissions.getAll();
  return 'data_collection' in all;
}

async function permissionsFor(base: string) {
  return {
    origins: [originOf(base)],
    ...((await asksForData()) ? { data_collection: [SENT] } : {}),
  } as { origins: string[] };
}

/** May articles be sent to this server? */
export async function mayAskEndpoint(base: string): Promise<boolean> {
  return browser.permissions.contains(await permissionsFor(base));
}

/**
 * Prepared ahead, so that the click itself asks at once: a browser forgets the click while one waits. Asks for this
 * server's origin, and in Firefox for sending articles there. Only inside a click.
 */
export async function prepareAsking(): Promise<(base: string) => Promise<boolean>> {
  const data = (await asksForData()) ? { data_collection: [SENT] } : {};
  return (base) =>
    browser.permissions.request({ origins: [originOf(base)], ...data } as { origins: string[] });
}
