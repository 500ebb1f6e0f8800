import { contentFrame } from '../../lib/dom/content-frame.ts';
import type { Article } from '../../lib/model/article.ts';
import { readDocument } from '../../lib/read-document.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { siteOf } from '../../lib/settings/site-rule.ts';

declare global {
  /** In our isolated world only: what was read before the view could ask for it. */
  var pandokAhead: { readonly url: string; readonly article: Article } | undefined;
}

/** Reads the page as it stands, with what every reading has; nothing where a frame holds what the page shows. */
export function readAhead({ readingRules }: Settings): typeof globalThis.pandokAhead {
  if (contentFrame(document)) return undefined;
  const url = location.href;
  const rule = readingRules[siteOf(url)];
  return { url, article: readDocument(document, url, { window, now: new Date(), rule }) };
}

/** What was read ahead of `page`, once. */
export function takeAhead(page: Document, url: string): Article | undefined {
  const ahead = globalThis.pandokAhead;
  globalThis.pandokAhead = undefined;
  return page === document && ahead?.url === url ? ahead.article : undefined;
}
