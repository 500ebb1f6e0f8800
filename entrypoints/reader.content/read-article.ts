import { contentFrame } from '../../lib/dom/content-frame.ts';
import { canonical } from '../../lib/extract/metadata/canonical.ts';
import { askBackground } from '../../lib/messages/ask.ts';
import { Failure } from '../../lib/messages/failure.ts';
import type { Article } from '../../lib/model/article.ts';
import type { ReadingRule } from '../../lib/model/reading-rule.ts';
import { neededPart, readDocument } from '../../lib/read-document.ts';
import type { SummaryLength } from '../../lib/settings/settings.ts';
import { takeAhead } from './read-ahead.ts';
import { readingHere } from './reading-here.ts';

/** One reading of a page. */
export interface Reading {
  readonly url: string;
  /** As read here: without marks and summary. */
  readonly plain: Article;
  /** With its summary alone, which is there much sooner than the marks; as `plain` when the background cannot. */
  readonly summed: Promise<Article>;
  /** With marks and summary, which the background works out once it is asked for them; as `plain` when it cannot. */
  readonly whole: () => Promise<Article>;
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

const sumUp = async (plain: Article, length: SummaryLength): Promise<Article> => {
  const { text, title, language } = plain;
  try {
    const request = { text, title, length, ...(language ? { language } : {}) };
    return { ...plain, ...(await askBackground('summary.sumUp', request)) };
  } catch {
    return plain;
  }
};

/** Boards are read by what is here; any other page asks for the general reading first, once. */
async function readPlain(url: string, rule: ReadingRule | undefined): Promise<Article> {
  await readingHere().promise;
  const inner = contentFrame(document);
  if (!inner) return readShown(document, url, rule);
  // Links are relative to the frame; what is kept is the page that people come to.
  return { ...(await readShown(inner, inner.URL, rule)), url, canonical: canonical(document, url) };
}

/** Any page of this site, shown or fetched. Its `html` is empty where nothing was found. */
export async function readShown(
  page: Document,
  url: string,
  rule: ReadingRule | undefined,
): Promise<Article> {
  const read = (): Article => {
    const { pandokGeneral: general, pandokReadability: last } = globalThis;
    return readDocument(page, url, {
      window,
      now: new Date(),
      rule,
      general: general && { ...general, last },
    });
  };
  let article = takeAhead(page, url) ?? read();
  const asked = new Set<string>();
  for (let part = neededPart(article); part && !asked.has(part); part = neededPart(article)) {
    asked.add(part);
    try {
      await askBackground('reader.extend', { part });
    } catch (error) {
      // There is a text: only its title, author or date might be told better.
      if (article.html) return article;
      throw error;
    }
    article = read();
  }
  return article;
}

/** @throws Failure `no-article` or `too-large` when there is nothing to read */
export async function readArticle(url: string, length: SummaryLength, rule?: ReadingRule): Promise<Reading> {
  const plain = await readPlain(url, rule);
  // A post may be pictures alone.
  if (!plain.html) throw new Failure(plain.reasons.includes('too-large') ? 'too-large' : 'no-article');
  let found: Promise<Article> | undefined;
  return {
    url,
    plain,
    summed: sumUp(plain, length),
    whole: () => {
      found ??= analysed(plain);
      return found;
    },
  };
}
