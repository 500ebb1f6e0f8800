import { parseInert } from '../../lib/dom/inert.ts';
import type { Article } from '../../lib/model/article.ts';
import type { StoredImage } from '../../lib/model/saved-item.ts';

export interface OfflineImages {
  /** The `blob:` address of a stored picture, by its address in the article. */
  readonly urlOf: (url: string) => string | undefined;
  /** Frees the pictures' memory. Their addresses are dead from then on. */
  readonly release: () => void;
}

function blobOf({ base64, type }: StoredImage): Blob {
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  // A plain loop: `Uint8Array.from` with a callback takes two seconds for eight megabytes.
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return new Blob([bytes], { type });
}

/** Stored pictures as addresses that need no network. A picture that cannot be decoded counts as missing. */
export function offlineImages(images: readonly StoredImage[]): OfflineImages {
  const urls = new Map<string, string>();
  for (const image of images) {
    try {
      urls.set(image.url, URL.createObjectURL(blobOf(image)));
    } catch {
      // Not base64: the frame with the alternative text stands in for it.
    }
  }
  return {
    urlOf: (url) => urls.get(url),
    release: () => {
      for (const url of urls.values()) URL.revokeObjectURL(url);
    },
  };
}

/**
 * The article without the pictures that were not stored: nothing may be fetched here. An empty frame of class
 * `pandok-missing` stands in, titled with the alternative text or, without one, `label`. Not a character of the text
 * moves, so marks keep their places.
 */
export function offlineArticle(
  article: Article,
  images: OfflineImages,
  label: string,
  document: Document,
): Article {
  const fragment = parseInert(article.html, document);
  const missing = [...fragment.querySelectorAll('img')].filter(
    (image) => !images.urlOf(image.getAttribute('src') ?? ''),
  );
  if (missing.length === 0) return article;
  for (const image of missing) {
    const frame = image.ownerDocument.createElement('span');
    frame.className = 'pandok-missing';
    frame.title = image.alt.trim() || label;
    image.replaceWith(frame);
  }
  const holder = fragment.ownerDocument.createElement('div');
  holder.append(fragment);
  return { ...article, html: holder.innerHTML };
}
