import { browser } from 'wxt/browser';
import type { Stored } from '../../components/options/state.ts';
import { countRead } from '../../lib/library/read-posts.ts';
import { askBackground } from '../../lib/messages/ask.ts';
import { loadPlainEndpoint } from '../../lib/settings/endpoint-store.ts';

/** What is kept in this browser, as far as it can be told now. @throws what the browser throws when it refuses storage */
export async function measureStored(): Promise<Stored> {
  const [settings, readPosts, server, overview, estimate] = await Promise.all([
    browser.storage.local.get(),
    countRead(),
    loadPlainEndpoint(),
    askBackground('library.overview', {}).catch(() => undefined),
    navigator.storage?.estimate?.().catch(() => undefined),
  ]);
  return {
    settings: new TextEncoder().encode(JSON.stringify(settings)).length,
    articles: overview && overview.views.all + overview.views.trash,
    readPosts,
    hasServer: server !== undefined,
    whole: estimate?.usage,
  };
}
