import { browser } from 'wxt/browser';
import type { ItemId, ReadingPlace } from '../model/saved-item.ts';
import { parsePlace } from './place.ts';

const KEY = 'passing-places';
/** More than anybody has open in one day. */
const MOST = 200;

type Places = Readonly<Record<string, unknown>>;

async function load(): Promise<Places> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  return typeof stored === 'object' && stored !== null ? (stored as Places) : {};
}

/** Where somebody stopped in an article that is not kept. Only as long as the browser runs, in memory. */
export async function findPassingPlace(id: ItemId): Promise<ReadingPlace | undefined> {
  return parsePlace((await load())[id]);
}

export async function keepPassingPlace(id: ItemId, place: ReadingPlace): Promise<void> {
  const { [id]: _, ...others } = await load();
  // The latest last; the oldest go.
  const kept = [...Object.entries(others), [id, place] as const].slice(-MOST);
  await browser.storage.session.set({ [KEY]: Object.fromEntries(kept) });
}
