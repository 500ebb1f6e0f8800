import Readability from '@mozilla/readability/Readability.js';

/**
 * The article that Mozilla's Readability sees. `copy` is changed; give it an inert one. The only door to the library.
 * Its own floor of 500 characters is a Latin one; a Korean post says as much in 200.
 */
export function byReadability(copy: Document, floor: number): Element | undefined {
  const reader = new Readability<Node>(copy, {
    charThreshold: floor,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node,
  });
  const content = reader.parse()?.content;
  if (!content) return undefined;
  // The serializer hands over the wrapper itself: no trip through a string.
  return content as Element;
}
