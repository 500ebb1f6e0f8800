import { oneLine, shortText } from '../dom/element-text.ts';
import { pick } from './by-profile.ts';
import type { General } from './general.ts';
import { metaText, type PageFacts } from './page-facts.ts';
import { fold, hostLabel, type Owner, withoutSuffix } from './title-suffix.ts';

/** Boards print how many comments a post has behind its title. `제목 [12]` */
const COMMENT_COUNT = /\s*\[\d{1,4}\]$/;
const CUT = /(?:…|\.{3})$/;

/** A title the page cut short is the beginning of a fuller one in its head. */
function whole(shown: string, fuller: readonly string[], owner: Owner): string {
  const start = fold(shown.replace(CUT, ''));
  if (!CUT.test(shown) || start.length < 4) return shown;
  const found = fuller.find((text) => fold(text).startsWith(start) && fold(text).length > start.length);
  return found ? withoutSuffix(found, owner) : shown;
}

/** The post's own title: never cut, without board, category and site. Empty when the page names none. */
export function findTitle(facts: PageFacts, site: string | undefined, general: General | undefined): string {
  const { document, profile, data, url } = facts;
  const owner = { site, host: hostLabel(url) };
  const inHead = oneLine(document.querySelector('head > title, title')?.textContent);
  const landmark =
    shortText(pick(document, profile?.parts.title)).replace(COMMENT_COUNT, '') || facts.post?.title;
  const [og, twitter] = [metaText(facts, 'og:title'), metaText(facts, 'twitter:title')].map(oneLine);
  const declared = [og, oneLine(data.headline), inHead, twitter].filter(
    (text) => text !== undefined && text !== '',
  );
  const fuller = declared as string[];
  if (landmark) return whole(landmark, fuller, owner);
  const sayings = { fuller, og, twitter, inHead, headline: data.headline };
  const best = general
    ? general.agreedTitle(facts, sayings, owner)
    : fuller[0] && withoutSuffix(fuller[0], owner);
  return best ? whole(best, fuller, owner) : '';
}
