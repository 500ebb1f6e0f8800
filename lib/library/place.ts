import type { ReadingPlace } from '../model/saved-item.ts';

/** A reading place as stored or sent by a page, or nothing when it is none. */
export function parsePlace(value: unknown): ReadingPlace | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { offset, share, at } = value as Record<string, unknown>;
  if (typeof offset !== 'number' || typeof share !== 'number' || typeof at !== 'number') return undefined;
  if (!Number.isSafeInteger(offset) || offset < 0 || !Number.isFinite(at)) return undefined;
  return { offset, share: Math.min(1, Math.max(0, share || 0)), at };
}
