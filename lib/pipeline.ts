import { analyse } from './analyse.ts';
import { findAttachments } from './extract/attachments/find-attachments.ts';
import { generalReading } from './extract/general-reading.ts';
import type { MarkTools } from './highlight/find-marks.ts';
import type { Article } from './model/article.ts';
import { readDocument, type Surroundings } from './read-document.ts';

/**
 * The table of contents of the product, one page made readable: extract, clean, sanitise; then marks and summary.
 * In the extension the first half runs in the page, the files come after the first paint and marks and summary from the
 * background; here they are one. Never changes
 * `document`, never throws; a page that cannot be read gives an article with empty `html` and `text`.
 */
export function readPage(
  document: Document,
  url: string,
  around: Omit<Surroundings, 'general'> & { summaryLength: number; tools?: MarkTools },
): Article {
  const article = readDocument(document, url, { ...around, general: generalReading });
  const attachments = findAttachments(document, url, article);
  return {
    ...article,
    ...(attachments.length && { attachments }),
    ...analyse(article, around.summaryLength, around.tools),
  };
}
