import { clean } from './clean/clean.ts';
import { sanitisedBody, type WindowLike } from './dom/html.ts';
import { mapText } from './dom/text-map.ts';
import { extract } from './extract/extract.ts';
import { NEEDS_GENERAL_RUNGS } from './extract/find-body.ts';
import type { GeneralRungs } from './extract/rung.ts';
import type { Article } from './model/article.ts';

/** What reading needs beside the page itself; given, so that the same code runs in a tab, on an inert document and in jsdom. */
export interface Surroundings {
  readonly window: WindowLike;
  readonly now: Date;
  /** Without them, a page that needs them is left unread: see `needsGeneralRungs`. */
  readonly generalRungs?: GeneralRungs | undefined;
}

const NOTHING = { marks: [], summary: [] } as const;

/**
 * The part of reading that needs the page: its article, without marks and summary. Never changes `document`, never
 * throws. A page that cannot be read gives an article with empty `html` and `text`, and the reason.
 */
export function readDocument(document: Document, url: string, around: Surroundings): Article {
  try {
    return read(document, url, around);
  } catch (error) {
    // A stranger's page may break any assumption; the reader then says so instead of falling over.
    const reason = `failed:${error instanceof Error ? error.message.slice(0, 120) : 'unknown'}`;
    return {
      url,
      canonical: url,
      title: '',
      html: '',
      text: '',
      comments: [],
      ...NOTHING,
      reasons: [reason],
    };
  }
}

function read(document: Document, url: string, { window, now, generalRungs }: Surroundings): Article {
  const { root, reasons, title = '', ...about } = extract(document, url, now, generalRungs);
  const removed = root ? clean(root, { url, title }) : [];
  const body = root && sanitisedBody(root.innerHTML, window);
  const html = body?.innerHTML ?? '';
  const text = body ? mapText(body).text : '';
  return { url, title, ...about, html, text, ...NOTHING, reasons: [...reasons, ...removed] };
}

/** Was this page left unread only because no `generalRungs` were given? */
export const needsGeneralRungs = (article: Article): boolean => article.reasons.includes(NEEDS_GENERAL_RUNGS);
