import { oneLine } from '../../dom/element-text.ts';
import { metaText, type PageFacts } from './page-facts.ts';

/** What the site calls itself: og:site_name, the publisher, the tail of the title on a board; else its host. */
export function findSite(facts: PageFacts): string | undefined {
  const declared =
    metaText(facts, 'og:site_name', 'application-name', 'apple-mobile-web-app-title') ?? facts.data.site;
  if (declared && declared.length < 80) return oneLine(declared);
  const title = oneLine(facts.document.querySelector('title')?.textContent);
  const tail = /(?:\s\|\s|\s>\s.*\s-\s|\s[–—]\s|\s\/\s)([^|/–—>]{2,40})$/.exec(title)?.[1];
  if (facts.profile && tail) return oneLine(tail);
  try {
    return new URL(facts.url).hostname.replace(/^www\./, '') || undefined;
  } catch {
    return undefined;
  }
}
