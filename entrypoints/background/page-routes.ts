import { CONFIDENT } from '../../lib/detect/confident.ts';
import type { BackgroundHandlers } from '../../lib/messages/answer.ts';
import { Failure } from '../../lib/messages/failure.ts';
import type { Detection } from '../../lib/model/detection.ts';
import { withRule } from '../../lib/settings/reading-rules.ts';
import type { Opening, OpeningChoice, Settings } from '../../lib/settings/settings.ts';
import { openingAt, ruleOf, siteOf } from '../../lib/settings/site-rule.ts';
import { updateSettings } from '../../lib/settings/store.ts';
import { analyseText } from './analyse-text.ts';
import { knownSettings } from './known-settings.ts';
import { dressTab, MARKS, NO_SCROLLBAR } from './page-sheets.ts';
import { askReader, injectPart, injectReader, openReader } from './reader-tab.ts';
import { isBehind } from './save-link.ts';
import { showWhetherSaved } from './saved-badge.ts';
import { hideButton, showButton } from './small-button.ts';

/** Characters. Ten times the longest article seen; more is no article. */
const LONGEST_TEXT = 1_000_000;

/** What decides where we open and read has messages of its own, which look at the sender's site. */
const NOT_FOR_PAGES: readonly (keyof Settings)[] = ['opening', 'siteRules', 'readingRules'];

function choose(now: Settings, site: string, choice: OpeningChoice): Partial<Settings> {
  const rule = ruleOf(choice);
  return rule ? { siteRules: { ...now.siteRules, [site]: rule } } : { opening: choice as Opening };
}

async function openIfWanted(
  tabId: number,
  url: string,
  { isArticle, confidence }: Detection,
  hasReader: boolean,
): Promise<void> {
  if (isBehind(tabId)) return;
  if (!isArticle) return hideButton(tabId);
  const settings = await knownSettings();
  const opening = openingAt(settings, url);
  // A button may be wrong at less cost than a view over the page.
  if (opening === 'button') return showButton(tabId);
  if (opening !== 'auto' || confidence < CONFIDENT) return;
  if (hasReader) await askReader(tabId, 'page.show', { automatic: true });
  else await openReader(tabId, settings);
}

export const pageRoutes: Pick<
  BackgroundHandlers,
  | 'page.detected'
  | 'page.covered'
  | 'page.marked'
  | 'text.analyse'
  | 'reader.inject'
  | 'reader.open'
  | 'reader.extend'
  | 'opening.choose'
  | 'reading.correct'
  | 'settings.change'
> = {
  'page.detected': async ({ url, canonical, detection, hasReader }, asker) => {
    const { tabId } = asker;
    if (tabId === undefined || siteOf(url) !== siteOf(asker.url)) throw new Failure('not-allowed');
    try {
      await openIfWanted(tabId, asker.url, detection, hasReader);
    } finally {
      // Only then: opening the database would take the processor from what the first paint asks for.
      await showWhetherSaved(tabId, detection.isArticle ? canonical : undefined);
    }
    return {};
  },
  'page.covered': async ({ covered }, { tabId }) => {
    await dressTab(tabId, NO_SCROLLBAR, covered);
    return {};
  },
  'page.marked': async ({ marked }, { tabId }) => {
    await dressTab(tabId, MARKS, marked);
    return {};
  },
  'text.analyse': async (article) => {
    if (typeof article.text !== 'string' || article.text.length > LONGEST_TEXT)
      throw new Failure('bad-request');
    return analyseText(article);
  },
  'reader.inject': async ({ tabId }) => {
    await injectReader(tabId);
    return {};
  },
  'reader.open': async (_, { tabId }) => {
    if (tabId !== undefined) await askReader(tabId, 'page.show', { automatic: false });
    return {};
  },
  'reader.extend': async ({ part }, { tabId }) => {
    if (tabId !== undefined) await injectPart(tabId, part);
    return {};
  },
  'reading.correct': async ({ url, rule }, asker) => {
    const site = siteOf(url);
    if (asker.caller === 'content' && site !== siteOf(asker.url)) throw new Failure('not-allowed');
    if (!site) throw new Failure('bad-request');
    await updateSettings(({ readingRules }) => ({ readingRules: withRule(readingRules, site, rule) }));
    return {};
  },
  'settings.change': async ({ change }, { caller }) => {
    if (caller === 'content' && NOT_FOR_PAGES.some((name) => name in change))
      throw new Failure('not-allowed');
    await updateSettings(change);
    return {};
  },
  'opening.choose': async ({ url, choice }, asker) => {
    const site = siteOf(url);
    if (asker.caller === 'content' && site !== siteOf(asker.url)) throw new Failure('not-allowed');
    if (!site && choice.endsWith('-here')) throw new Failure('bad-request');
    await updateSettings((now) => choose(now, site, choice));
    return {};
  },
};
