/** A picture of an article, for looking at it large. */
export interface ArticleImage {
  readonly element: HTMLImageElement;
  /** What is shown: the picture that a link around it leads to, else the one of the text. */
  readonly source: string;
  /** What the text shows, should the larger one not come. */
  readonly inText: string;
  /** Where it can be had by itself; nothing where it came with the text. */
  readonly original: string | undefined;
  readonly alt: string;
  readonly caption: string;
}

/** CSS pixels. What is smaller both ways is an icon or an emoticon. */
const SMALLEST = 96;
const PICTURE = /\.(?:avif|gif|jpe?g|png|webp)(?:$|[?#])/i;
/** Held by the page itself: no tab can be sent there. */
const HELD = /^(?:blob|data):/;

const squeeze = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** A link that leads to nothing but the picture itself. */
function pictureLink(image: HTMLImageElement): string | undefined {
  const address = image.closest('a')?.href;
  return address !== undefined && PICTURE.test(address) ? address : undefined;
}

/** Is it large enough to be worth it, and is pressing it not another link's? Before it has come, its attributes say. */
export function isOpenable(image: HTMLImageElement): boolean {
  const width = image.naturalWidth || Number(image.getAttribute('width') ?? 0);
  const height = image.naturalHeight || Number(image.getAttribute('height') ?? 0);
  if (Math.max(width, height) < SMALLEST) return false;
  return !image.closest('a') || pictureLink(image) !== undefined;
}

/** All pictures worth opening, in the order of the text. */
export function imagesOf(body: ParentNode): ArticleImage[] {
  return [...body.querySelectorAll('img')].filter(isOpenable).map((element) => {
    const inText = element.currentSrc || element.src;
    const larger = pictureLink(element);
    const held = HELD.test(inText);
    return {
      element,
      inText,
      // A picture that is kept here is shown from here: our own pages fetch nothing.
      source: held ? inText : (larger ?? inText),
      original: larger ?? element.dataset.from ?? (held ? undefined : inText),
      alt: squeeze(element.alt),
      caption: squeeze(element.closest('figure')?.querySelector('figcaption')?.textContent),
    };
  });
}
