import { type Put, saturate } from './signals.ts';

/** Microdata of a thing that is sold. */
const OFFERED = '[itemprop="price"],[itemprop="offers"],[itemtype$="schema.org/Product"]';
/** Boxes named after the price in them, in shops of all languages. */
const PRICES = '[class*="price"],[id*="price"]';

/**
 * A page that sells one thing has a headline and a description, often as long as an article: what tells it are prices,
 * and, where it shows any, what it says of the thing to machines. Each is a search of the whole page.
 */
export function measureProduct(document: Document, put: Put): void {
  const prices = document.querySelectorAll(PRICES).length;
  if (!prices) return;
  put('productPrices', saturate(prices, 2));
  if (document.querySelector(OFFERED)) put('productOffered', 1);
}
