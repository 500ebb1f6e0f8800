import { contentFrame } from '../../lib/dom/content-frame.ts';
import { canonical } from '../../lib/extract/canonical.ts';
import type { General } from '../../lib/extract/general.ts';
import { askBackground } from '../../lib/messages/ask.ts';
import { Failure } from '../../lib/messages/failure.ts';
import type { Article } from '../../lib/model/article.ts';
import type { ReadingRule } from '../../lib/model/reading-rule.ts';
import { needsGeneral, readDocument } from '../../lib/read-document.ts';

/** One reading of a page. */
export interface Reading {
  readonly url: string;
  /** As read here: without marks and summary. */
  readonly plain: Article;
  /** With marks and summary, which the background works out; as `plain` when it cannot. */
  readonly whole: Promise<Article>;
}

/** With marks and summary as the settings are now. */
export async function analysed(plain: Article): Promise<Article> {
  const { text, title, language, published } = plain;
  try {
    const found = await askBackground('text.analyse', {
      text,
      title,
      ...(language ? { language } : {}),
      ...(published ? { published } : {}),
    });
    return { ...plain, ...found };
  } catch {
    // The text is worth reading without marks.
    return plain;
  }
}

/** When the general reading could not be put in: the page is left unread rather than asked for again. */
const NOTHING_MORE: General = {
  profiles: [],
  shapeOf: () => undefined,
  rungs: () => [],
  agreedTitle: () => undefined,
  bylines: () => [],
  shownDate: () => undefined,
  shownPicture: () => undefined,
  commentMarkup: [],
};

/** Boards are read by what is here; any other page asks for the general reading first, once. */
async function readPlain(url: string, rule: ReadingRule | undefined): Promise<Article> {
  const inner = contentFrame(document);
  if (!inner) return readShown(document, url, rule);
  // Links are relative to the frame; what is kept is the page that people come to.
  return { ...(await readShown(inner, inner.URL, rule)), url, canonical: canonical(document, url) };
}

async function readShown(page: Document, url: string, rule: ReadingRule | undefined): Promise<Article> {
  const around = { window, now: new Date(), rule };
  const article = readDocument(page, url, { ...around, general: globalThis.pandokGeneral });
  if (!needsGeneral(article)) return article;
  try {
    await askBackground('reader.extend', { part: 'general-reading' });
  } catch (error) {
    // Only its title, author or date may be told better.
    if (article.html) return article;
    throw error;
  }
  return readDocument(page, url, {
    ...around,
    general: globalThis.pandokGeneral ?? NOTHING_MORE,
  });
}

/** @throws Failure `no-article` or `too-large` when there is nothing to read */
export async function readArticle(url: string, rule?: ReadingRule): Promise<Reading> {
  const plain = await readPlain(url, rule);
  // A post may be pictures alone.
  if (!plain.html) throw new Failure(plain.reasons.includes('too-large') ? 'too-large' : 'no-article');
  return { url, plain, whole: analysed(plain) };
}
