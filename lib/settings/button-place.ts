import { browser } from 'wxt/browser';
import { STORAGE_KEYS } from './keys.ts';

/** Where the small button stands: at which side, and how far down, as a share of the window's height. */
export interface ButtonPlace {
  readonly side: 'left' | 'right';
  /** 0 to 1. */
  readonly down: number;
}

/** Low at the right: where a thumb is, and where pages have the least to say. */
export const FIRST_PLACE: ButtonPlace = { side: 'right', down: 0.72 };
const HIGHEST = 0.04;
const LOWEST = 0.94;

/** Never out of the window, however far somebody pushed. */
export const withinWindow = (down: number): number => Math.min(LOWEST, Math.max(HIGHEST, down));

/** Whatever is stored, as a place. Never throws. */
export function parseButtonPlace(stored: unknown): ButtonPlace {
  const { side, down } = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<
    string,
    unknown
  >;
  if ((side !== 'left' && side !== 'right') || typeof down !== 'number' || !Number.isFinite(down))
    return FIRST_PLACE;
  return { side, down: withinWindow(down) };
}

/** Refused storage gives the first place. */
export async function loadButtonPlace(): Promise<ButtonPlace> {
  const stored = await browser.storage.local.get(STORAGE_KEYS.buttonPlace).catch(() => ({}));
  return parseButtonPlace((stored as Record<string, unknown>)[STORAGE_KEYS.buttonPlace]);
}

/** @throws whatever the browser's storage throws */
export const saveButtonPlace = (place: ButtonPlace): Promise<void> =>
  browser.storage.local.set({ [STORAGE_KEYS.buttonPlace]: place });
