import type { TextEntry, TextPack } from './derived-store.ts';
import { derivedStore } from './shelf.ts';

/** Packs read at once: while some are looked through, as many are on their way. */
const AHEAD = 4;

/** What was read once in this worker's life is not read again. */
export interface Held {
  /** Of the full packs, newest first. */
  readonly keys: number[];
  /** On their way or here. */
  readonly packs: Map<number, Promise<TextPack>>;
  loose: TextEntry[];
}

let held: Promise<Held> | undefined;

const isEntry = (value: unknown): value is TextEntry => {
  const { id, rev, text, comments, names } = (value ?? {}) as Record<string, unknown>;
  return [id, rev, text, comments].every((field) => typeof field === 'string') && Array.isArray(names);
};

const entriesOf = (stored: unknown): TextEntry[] => (Array.isArray(stored) ? stored.filter(isEntry) : []);

async function readHeld(): Promise<Held> {
  const store = await derivedStore();
  const nothing: Held = { keys: [], packs: new Map(), loose: [] };
  try {
    if (!store) return nothing;
    const transaction = store.transaction(['texts', 'loose']);
    const [keys, loose] = await Promise.all([
      transaction.objectStore('texts').getAllKeys(),
      transaction.objectStore('loose').getAll(),
    ]);
    return { ...nothing, keys: keys.reverse(), loose: entriesOf(loose) };
  } catch {
    return nothing;
  }
}

export function hold(): Promise<Held> {
  held ??= readHeld();
  return held;
}

/** How many packs there are to read. The first holds the texts that were saved last. */
export async function countPacks(): Promise<number> {
  return (await hold()).keys.length + 1;
}

/** Asks for packs in one transaction, each of which comes by itself; those that are gone or cannot be read are empty. */
function askFor({ packs }: Held, keys: readonly number[]): void {
  const missing = keys.filter((key) => !packs.has(key));
  if (missing.length === 0) return;
  const texts = derivedStore().then((store) => store?.transaction('texts').store);
  for (const key of missing)
    packs.set(
      key,
      texts.then((store) => store?.get(key)).then(entriesOf, () => []),
    );
}

/** Pack number `index`, 0 the newest; empty when it is gone or cannot be read: its articles then count as not packed. */
export async function readPack(index: number): Promise<TextPack> {
  const now = await hold();
  const at = index === 0 ? 0 : index - 1;
  const block = at - (at % AHEAD);
  askFor(now, now.keys.slice(block, block + AHEAD));
  // Not before the first are here: someone waits for the first hit.
  if (index > 1) askFor(now, now.keys.slice(block + AHEAD, block + 2 * AHEAD));
  if (index === 0) return now.loose;
  const key = now.keys[at];
  return (key === undefined ? undefined : now.packs.get(key)) ?? [];
}
