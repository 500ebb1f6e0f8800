import { deleteDB, openDB } from 'idb';

const NAME = 'pandok-room';
/** More than nearly every article with its pictures takes. Bytes. */
const PROBE = 8 * 1024 * 1024;
/** The most that the browser makes up at once. Bytes. */
const CHUNK = 65_536;

/** Bytes that no compression makes smaller. */
function probeBytes(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(PROBE);
  for (let at = 0; at < PROBE; at += CHUNK) crypto.getRandomValues(bytes.subarray(at, at + CHUNK));
  return bytes;
}

/**
 * Is there no room to write? Found out by writing: PouchDB says only that its transaction was aborted, and Chromium's
 * estimate promises 10 GB whatever is left. False when the storage does not open at all, which is another trouble.
 */
export async function hasNoRoom(): Promise<boolean> {
  try {
    const database = await openDB(NAME, 1, { upgrade: (made) => void made.createObjectStore('bytes') });
    try {
      await database.put('bytes', probeBytes(), 'probe');
      return false;
    } catch {
      return true;
    } finally {
      database.close();
      await deleteDB(NAME).catch(() => undefined);
    }
  } catch {
    return false;
  }
}
