import { type Browser, browser } from 'wxt/browser';
import { STORAGE_KEYS } from '../../lib/settings/keys.ts';
import { rememberNews } from '../../lib/settings/news.ts';
import { whatsNewWords } from '../../lib/words/whats-new.ts';

const WELCOMED = STORAGE_KEYS.welcomed;

/** Opens the first page, once: who installs us anew over their old library has seen it. */
async function welcome(): Promise<void> {
  if ((await browser.storage.local.get(WELCOMED))[WELCOMED] === true) return;
  await browser.storage.local.set({ [WELCOMED]: true });
  await browser.tabs.create({ url: '/welcome.html' });
}

/** After an update nothing opens by itself: the popup has a line about it until somebody looks. */
async function noteNews(previous: string | undefined): Promise<void> {
  const { version } = browser.runtime.getManifest();
  if (version === previous || !whatsNewWords.ko.news.some((news) => news.version === version)) return;
  await rememberNews(version);
}

export async function afterInstall({
  reason,
  previousVersion,
}: Pick<Browser.runtime.InstalledDetails, 'reason' | 'previousVersion'>): Promise<void> {
  // Refused storage: neither page is worth a disturbance.
  if (reason === 'install') await welcome().catch(() => undefined);
  if (reason === 'update') await noteNews(previousVersion).catch(() => undefined);
}

export function greetUsers(): void {
  browser.runtime.onInstalled.addListener((details) => void afterInstall(details));
}
