import { browser } from 'wxt/browser';
import type { Endpoint } from '../model/endpoint.ts';
import { keyVault } from './key-vault.ts';
import { STORAGE_KEYS } from './keys.ts';

const KEY = 'endpoint';

/** An endpoint without its key: what may be shown. */
export type PlainEndpoint = Omit<Endpoint, 'key'>;

function parse(stored: unknown): PlainEndpoint | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { base, model } = stored as Record<string, unknown>;
  if (typeof base !== 'string' || typeof model !== 'string') return undefined;
  return URL.canParse(base) && /^https?:/.test(base) ? { base, model } : undefined;
}

/** The user's own server, without its key; absent when none is kept. Never throws. */
export async function loadPlainEndpoint(): Promise<PlainEndpoint | undefined> {
  const stored = await browser.storage.local.get(STORAGE_KEYS.endpoint).catch(() => ({}));
  return parse((stored as Record<string, unknown>)[STORAGE_KEYS.endpoint]);
}

/** The same with its key: for our own pages and the background only. @throws whatever the browser's storage throws */
export async function loadEndpoint(): Promise<Endpoint | undefined> {
  const plain = await loadPlainEndpoint();
  if (!plain) return undefined;
  const key = await keyVault.read(KEY);
  return key === undefined ? plain : { ...plain, key };
}

/** Keeps one endpoint in the place of the last; without one forgets it and its key. @throws whatever the browser's storage throws */
export async function saveEndpoint(endpoint: Endpoint | undefined): Promise<void> {
  await keyVault.write(KEY, endpoint?.key);
  if (!endpoint) return browser.storage.local.remove(STORAGE_KEYS.endpoint);
  const { base, model } = endpoint;
  await browser.storage.local.set({ [STORAGE_KEYS.endpoint]: { base, model } });
}
