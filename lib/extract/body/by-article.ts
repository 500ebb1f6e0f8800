import { linkDensity } from '../../dom/element-text.ts';
import type { ProseMap } from './prose-map.ts';

const LEAST = 120;
/** Above this, paragraphs can be weighed against each other and need no name. */
const SHORT = 1500;
const MOST_OF_PAGE = 0.9;
const TRUSTED_LINKS = 0.25;

/**
 * The one `<article>` of the page, where it holds most of the page's prose. For what is too short for a finder that
 * weighs paragraphs: a note, a recipe, a page of code.
 */
export function byArticle(body: Element, under: ProseMap): Element | undefined {
  const found = [...body.querySelectorAll('article,[role=article],main,[role=main]')];
  const articles = found.filter((box) => box.matches('article,[role=article]'));
  const only = articles.length ? articles : found;
  const box = only[0];
  if (!box || only.length > 1) return undefined;
  const here = under(box);
  if (here.all < LEAST || here.all > SHORT || here.prose < under(body).prose * MOST_OF_PAGE) return undefined;
  return here.prose && linkDensity(box) < TRUSTED_LINKS ? box : undefined;
}
