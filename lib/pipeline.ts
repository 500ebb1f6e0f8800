import { clean } from './clean/clean.ts';
import { sanitise, type WindowLike } from './dom/html.ts';
import { mapText } from './dom/text-map.ts';
import { extract } from './extract/extract.ts';
import { findMarks } from './highlight/find-marks.ts';
import type { Article } from './model/article.ts';
import { needsSummary, summarize } from './summarize/summarize.ts';

/** What reading needs beside the page itself; given, so that the same code runs in a tab, on an inert document and in jsdom. */
export interface Surroundings {
  readonly window: WindowLike;
  readonly now: Date;
  /** Sentences in the summary. */
  readonly summaryLength: number;
}

/** A page that could not be read, with the reason. */
function unread(url: string, reason: string): Article {
  return {
    url,
    canonical: url,
    title: '',
    html: '',
    text: '',
    comments: [],
    marks: [],
    summary: [],
    reasons: [reason],
  };
}

/**
 * The table of contents of the product: one page, made readable. Never changes `document`, never throws.
 * A page that cannot be read gives an article with empty `html` and `text`.
 */
export function readPage(document: Document, url: string, around: Surroundings): Article {
  try {
    return read(document, url, around);
  } catch (error) {
    // A stranger's page may break any assumption; the reader then says so instead of falling over.
    return unread(url, `failed:${error instanceof Error ? error.message.slice(0, 120) : 'unknown'}`);
  }
}

function read(document: Document, url: string, around: Surroundings): Article {
  const { root, reasons, title = '', ...about } = extract(document, url, around.now);
  const removed = root ? clean(root, { url, title }) : [];
  const html = root ? sanitise(root.innerHTML, around.window) : '';
  const text = html
    ? mapText(new around.window.DOMParser().parseFromString(html, 'text/html').body).text
    : '';
  const { language, published } = about;
  return {
    url,
    title,
    ...about,
    html,
    text,
    marks: findMarks(text, { language, title, published }),
    summary: needsSummary(text, language)
      ? summarize(text, { language, title, count: around.summaryLength })
      : [],
    reasons: [...reasons, ...removed],
  };
}
