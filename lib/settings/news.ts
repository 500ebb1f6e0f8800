import { browser } from 'wxt/browser';
import { STORAGE_KEYS } from './keys.ts';

const KEY = STORAGE_KEYS.unseenNews;

/** The version whose news nobody has looked at; absent when there is none, and where storage is refused. */
export async function unseenNews(): Promise<string | undefined> {
  const stored = await browser.storage.local.get(KEY).catch(() => ({}));
  const version = (stored as Record<string, unknown>)[KEY];
  return typeof version === 'string' ? version : undefined;
}

/** @throws whatever the browser's storage throws */
export const rememberNews = (version: string): Promise<void> => browser.storage.local.set({ [KEY]: version });

/** They were seen, or are not wanted. @throws whatever the browser's storage throws */
export const forgetNews = (): Promise<void> => browser.storage.local.remove(KEY);
