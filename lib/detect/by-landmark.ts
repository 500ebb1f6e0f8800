import type { PageKind } from '../model/detection.ts';
import { LANDMARKS } from '../sites/landmarks.ts';
import type { Recognise } from '../sites/profile.ts';

export interface Landmark {
  readonly profile: string;
  /** Absent: the engine is known, the kind of page is not. */
  readonly kind?: PageKind;
}

/**
 * The first engine that can say what the page is; else the engine alone. A guest (KBoard) leaves its marks on every
 * page of its host (WordPress), so an engine that knows nothing of this page passes the question on.
 */
export function findLandmark(document: Document): Landmark | undefined {
  let known: Landmark | undefined;
  for (const [profile, recognise] of LANDMARKS) {
    if (!shows(document, recognise.engine)) continue;
    const kind = kindBy(document, recognise);
    if (kind) return { profile, kind };
    known = { profile };
  }
  return known;
}

/** A post wins over the list that boards print below it. */
function kindBy(document: Document, recognise: Recognise): PageKind | undefined {
  if (shows(document, recognise.article)) return 'article';
  if (recognise.other && shows(document, recognise.other)) return 'other';
  if (recognise.list && shows(document, recognise.list)) return 'list';
  return undefined;
}

const parts = new Map<string, readonly string[]>();

/**
 * One simple selector after the other, and head elements in the head only: browsers answer `#id` and `.class` from an
 * index, but a comma list by walking the whole page. Profiles hold no selector with a comma inside brackets.
 */
function shows(document: Document, selector: string): boolean {
  let list = parts.get(selector);
  if (!list) {
    list = selector.split(',').map((part) => part.trim());
    parts.set(selector, list);
  }
  return list.some((part) => {
    if (/^(?:meta|link)\b/.test(part)) return Boolean(document.head?.querySelector(part));
    if (/^(?:html|body)[.#[][^ >]*$/.test(part)) {
      const element = part.startsWith('html') ? document.documentElement : document.body;
      return Boolean(element?.matches(part));
    }
    return Boolean(document.querySelector(part));
  });
}
