import { type Signals, saturate } from './signals.ts';

const MOST_IMAGES = 40;

/** How often the elements come that lists repeat and articles do not. */
export function measureBlocks(document: Document): Signals {
  const count = (name: string) => document.getElementsByTagName(name).length;
  const articles = count('article');
  const times = count('time');
  return {
    articleOne: articles === 1 ? 1 : 0,
    articleMany: saturate(Math.max(articles - 3, 0), 6),
    timeFew: times >= 1 && times <= 3 ? 1 : 0,
    itemMany: saturate(count('li'), 120),
    figureSome: count('figure') > 0 ? 1 : 0,
    quoteSome: count('blockquote') > 0 ? 1 : 0,
    ...measureImages(document),
  };
}

/** An image inside a link is a thumbnail; one that stands by itself is part of a text, or an ornament. */
function measureImages(document: Document): Signals {
  const images = document.images;
  let thumbnails = 0;
  let plain = 0;
  for (let i = 0; i < images.length && i < MOST_IMAGES; i++) {
    const parent = images[i]?.parentElement;
    if (parent?.localName === 'a' || parent?.parentElement?.localName === 'a') thumbnails++;
    else plain++;
  }
  return { imageLinked: saturate(thumbnails, 20), imagePlain: saturate(plain, 20) };
}
