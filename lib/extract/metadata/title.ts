import { oneLine, shortText } from '../../dom/element-text.ts';
import { fold } from '../../text/fold.ts';
import { pick } from '../body/by-profile.ts';
import type { General } from '../general.ts';
import { hostLabel } from './host-label.ts';
import { metaText, type PageFacts } from './page-facts.ts';

/** Boards print how many comments a post has behind its title. `제목 [12]` */
const COMMENT_COUNT = /\s*\[\d{1,4}\]$/;
const CUT = /(?:…|\.{3})$/;

/** A title the page cut short is the beginning of a fuller one in its head. */
function whole(shown: string, fuller: readonly string[]): string | undefined {
  const start = fold(shown.replace(CUT, ''));
  if (!CUT.test(shown) || start.length < 4) return undefined;
  return fuller.find((text) => fold(text).startsWith(start) && fold(text).length > start.length);
}

const landmarkOf = ({ document, profile, post }: PageFacts): string =>
  shortText(pick(document, profile?.parts.title)).replace(COMMENT_COUNT, '') || post?.title || '';

/** Does the page's engine show the title, and all of it? */
export function titleIsWhole(facts: PageFacts): boolean {
  const landmark = landmarkOf(facts);
  return landmark !== '' && !CUT.test(landmark);
}

/** The post's own title: never cut, without board, category and site. Empty when the page names none. */
export function findTitle(facts: PageFacts, site: string | undefined, general: General | undefined): string {
  const { document, data, url } = facts;
  const owner = { site, host: hostLabel(url) };
  const inHead = oneLine(document.querySelector('head > title, title')?.textContent);
  const [og, twitter] = [metaText(facts, 'og:title'), metaText(facts, 'twitter:title')].map(oneLine);
  const declared = [og, oneLine(data.headline), inHead, twitter].filter(
    (text) => text !== undefined && text !== '',
  );
  const fuller = declared as string[];
  const best =
    landmarkOf(facts) ||
    (general
      ? general.agreedTitle(facts, { fuller, og, twitter, inHead, headline: data.headline }, owner)
      : fuller[0]);
  if (!best) return '';
  const longer = whole(best, fuller);
  return longer ? (general?.withoutSuffix(longer, owner) ?? longer) : best;
}
