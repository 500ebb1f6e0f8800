/** The functions that a benchmark of reading calls: the product's own modules, and nothing else. */
import { detect as detectPage } from '../lib/detect/detect.ts';
import type { WindowLike } from '../lib/dom/html.ts';
import { findMarks as findAllMarks } from '../lib/highlight/find-marks.ts';
import type { Taggers } from '../lib/highlight/tagger/tagger.ts';
import { type Asset, taggerShelf } from '../lib/highlight/tagger/tagger-shelf.ts';
import type { Article } from '../lib/model/article.ts';
import type { Mark } from '../lib/model/mark.ts';
import type { Span } from '../lib/model/span.ts';
import { readPage as read } from '../lib/pipeline.ts';
import { summarize as summarizeText } from '../lib/summarize/summarize.ts';
import { salienceOf, weigh } from '../lib/summarize/weigh.ts';
import { splitSentences as split } from '../lib/text/sentences.ts';

interface About {
  language?: string;
  title?: string;
}

let taggers: Taggers = {};

export async function setup(asset: Asset): Promise<void> {
  const taggersFor = taggerShelf(asset);
  taggers = { ...(await taggersFor('한글')), ...(await taggersFor('English')) };
}

export function detect(document: Document, url: string) {
  const { isArticle, confidence, kind } = detectPage(document, url);
  return { isArticle, confidence, kind };
}

export function readPage(document: Document, url: string): Article {
  return read(document, url, {
    window: window as WindowLike,
    now: new Date(),
    summaryLength: 3,
    tools: { taggers },
  });
}

export function findMarks(text: string, about: About): Mark[] {
  const sentences = split(text, about.language);
  const salience = salienceOf(weigh(text, { ...about, sentences }), sentences);
  return findAllMarks(text, { ...about, sentences, salience }, { taggers });
}

export function summarize(text: string, about: About & { count: number }): Span[] {
  return summarizeText(text, about);
}

export function splitSentences(text: string, language?: string): Span[] {
  return split(text, language);
}
