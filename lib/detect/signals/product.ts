import { type Put, saturate } from './signals.ts';

/** Boxes named after the price in them, in shops of all languages. */
const PRICES = '[class*="price" i],[id*="price" i]';

/**
 * A page that sells one thing has a headline and a description, often as long as an article: what tells it are prices.
 * A search of the whole page, and the dearest.
 */
export function measureProduct(document: Document, put: Put): void {
  const prices = document.querySelectorAll(PRICES).length;
  if (prices) put('productPrices', saturate(prices, 1));
}
