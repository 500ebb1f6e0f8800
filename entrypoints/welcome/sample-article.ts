import { browser } from 'wxt/browser';
import { askBackground } from '../../lib/messages/ask.ts';
import type { Article } from '../../lib/model/article.ts';
import type { Language } from '../../lib/words/language.ts';
import { SAMPLE_TEXTS } from './sample-texts.ts';

const HEADING = '# ';

function element(paragraph: string): HTMLElement {
  const isHeading = paragraph.startsWith(HEADING);
  const made = document.createElement(isHeading ? 'h2' : 'p');
  made.textContent = isHeading ? paragraph.slice(HEADING.length) : paragraph;
  return made;
}

/**
 * The sample as if it had been read somewhere, with marks and summary from where every article gets them. `published` is
 * a day in ISO 8601: its text speaks of last week. Its own page is the welcome page.
 */
export async function sampleArticle(language: Language, published: string): Promise<Article> {
  const { paragraphs, ...facts } = SAMPLE_TEXTS[language];
  const blocks = paragraphs.map(element);
  const html = blocks.map((block) => block.outerHTML).join('');
  const text = blocks.map(({ textContent }) => textContent ?? '').join('\n');
  const url = browser.runtime.getURL('/welcome.html#sample' as '/library.html');
  const { marks, summary } = await askBackground('text.analyse', {
    ...{ text, title: facts.title, language, published },
  });
  return {
    ...facts,
    url,
    canonical: url,
    published,
    language,
    html,
    text,
    marks,
    summary,
    comments: [],
    reasons: [],
  };
}
