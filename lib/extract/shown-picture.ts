import { absolute } from '../dom/address.ts';
import { widest } from '../dom/real-images.ts';
import { isPicture } from './lead-image.ts';
import type { PageFacts } from './page-facts.ts';
import { samePicture } from './same-picture.ts';

const ELSEWHERE = 'nav,footer,aside,header nav';
const MOST_IMAGES = 80;
/** An address that says it is a thumbnail's, or that is a whole list of sizes. */
const SMALLER = /(?:^|\D)[1-3]?\d{2}x[1-3]?\d{2}(?:\D|$)|thumb[-_.]|%20\d+w|\.gif/i;

/**
 * The declared picture as the page itself shows it: what is shared with others is cropped and carries their marks, and
 * what the page shows it also lets be fetched.
 */
export function shownPicture({ document, base }: PageFacts, declared: string): string | undefined {
  const images = document.getElementsByTagName('img');
  for (let i = 0; i < images.length && i < MOST_IMAGES; i++) {
    const image = images[i] as Element;
    const shown = image.getAttribute('src') ?? image.getAttribute('data-src');
    const source = shown?.startsWith('data:') ? image.getAttribute('data-src') : shown;
    const address = absolute(source || widest(image.getAttribute('srcset') ?? ''), base);
    if (!address || !samePicture(address, declared) || SMALLER.test(address)) continue;
    if (isPicture(image, address) && !image.closest(ELSEWHERE)) return address;
  }
  return undefined;
}
