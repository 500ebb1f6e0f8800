import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadEndpoint, loadPlainEndpoint, saveEndpoint } from '../../../lib/settings/endpoint-store.ts';

const ENDPOINT = { base: 'https://api.maru.example/v1', model: 'maru-8b', key: 'sk-not-for-pages' };

beforeEach(async () => {
  fakeBrowser.reset();
  await saveEndpoint(undefined);
});

test('an endpoint comes back as it was kept', async () => {
  expect(await loadEndpoint()).toBeUndefined();
  await saveEndpoint(ENDPOINT);
  expect(await loadEndpoint()).toEqual(ENDPOINT);
});

test('its key is nowhere in what content scripts can read', async () => {
  await saveEndpoint(ENDPOINT);
  expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain(ENDPOINT.key);
  expect(await loadPlainEndpoint()).toEqual({ base: ENDPOINT.base, model: ENDPOINT.model });
});

test('a new endpoint without a key does not inherit the old one’s', async () => {
  await saveEndpoint(ENDPOINT);
  const local = { base: 'http://localhost:11434/v1', model: 'maru-8b' };
  await saveEndpoint(local);
  expect(await loadEndpoint()).toEqual(local);
});

test.each([undefined, 'x', { base: 7, model: 'm' }, { base: 'javascript:alert(1)', model: 'm' }])(
  'what is stored as %j is none',
  async (stored) => {
    await browser.storage.local.set({ 'engine.endpoint': stored });
    expect(await loadPlainEndpoint()).toBeUndefined();
  },
);
