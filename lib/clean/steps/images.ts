import { realImages } from '../../dom/real-images.ts';
import { counted, type Step } from '../step.ts';

const TINY = 32;
const DECORATION =
  /(?:^|[/_-])(?:spacer|blank|pixel|tracking|beacon|emoticon|icon|ico|btn|button|bullet|no_profile|profile_img|sns)[\w-]*\.(?:gif|png|jpe?g|svg)|[/.](?:doubleclick|scorecardresearch|facebook\.com\/tr)/i;

const edge = (image: Element, name: string): number => Number.parseInt(image.getAttribute(name) ?? '', 10);

function isDecoration(image: Element): boolean {
  const src = image.getAttribute('src') ?? '';
  const [width, height] = [edge(image, 'width'), edge(image, 'height')];
  // A script that could not load a picture leaves `height="0"` on it; both at nothing is a tracking dot.
  if ((width >= 1 && width <= TINY) || (height >= 1 && height <= TINY)) return true;
  if (width === 0 && height === 0) return true;
  return DECORATION.test(src) || (src.startsWith('data:') && src.length < 400);
}

/** True addresses for lazy pictures; tracking dots, icons and buttons out; a picture's link to its own file undone. */
export const images: Step = (root, { url }) => {
  const resolved = realImages(root, url);
  let removed = 0;
  for (const image of root.querySelectorAll('img')) {
    const src = image.getAttribute('src');
    if (src && !isDecoration(image)) continue;
    image.remove();
    removed++;
  }
  // The alt text of an uploaded picture is often its file name; it is no text.
  for (const image of root.querySelectorAll('img[alt]')) {
    if (/^[\w.-]+\.(?:jpe?g|png|gif|webp)$/i.test(image.getAttribute('alt') ?? ''))
      image.setAttribute('alt', '');
    if (image.getAttribute('title')) image.removeAttribute('title');
  }
  for (const picture of root.querySelectorAll('picture')) {
    if (!picture.querySelector('img')) continue;
    for (const source of picture.querySelectorAll('source')) source.remove();
    // Some put the caption into it.
    picture.replaceWith(...picture.childNodes);
  }
  return [...counted('images-resolved', resolved), ...counted('images-removed', removed)];
};
