import { selectAll } from '../../dom/page-names.ts';

/** Elements of a page's own that draw a picture by script: `<amp-img>`, `<site-image>`. Browsers show them as nothing. */
const DRAWS = /-(?:img|image|picture|photo)(?:-|$)|^(?:img|image|picture|photo)-/i;
const CARRIED = ['src', 'srcset', 'alt', 'width', 'height'] as const;

function asImage(element: Element): Element | undefined {
  const image = element.ownerDocument.createElement('img');
  for (const name of CARRIED) {
    const value =
      element.getAttribute(name) ||
      element.getAttribute(`data-${name}`) ||
      element.getAttribute(`data-${name}-text`);
    if (value) image.setAttribute(name, value);
  }
  return image.hasAttribute('src') || image.hasAttribute('srcset') ? image : undefined;
}

/**
 * Pictures that a page wraps in something else become plain ones, in place: elements of its own that stand for an
 * image, and buttons that open a picture large. `root` belongs to an inert copy of the page.
 */
export function plainPictures(root: Element): void {
  for (const button of selectAll(root, 'button')) {
    if (button.querySelector('picture, figure, img:not([width="16"], [width="24"])'))
      button.replaceWith(...button.childNodes);
  }
  // In a document without scripts nobody defines a page's own elements: only these are looked at.
  for (const element of root.querySelectorAll(':not(:defined)')) {
    if (!DRAWS.test(element.localName) || element.querySelector('img')) continue;
    const image = asImage(element);
    if (image) element.replaceWith(image);
  }
}
