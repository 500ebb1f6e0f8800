import type { Article } from '../../lib/model/article.ts';
import type { Language } from '../../lib/words/language.ts';
import { readerWords } from '../../lib/words/reader.ts';
import { scriptOf } from '../summary/room.ts';
import { Icon } from '../ui/Icon.tsx';
import { keptTogether } from '../ui/kept-together.tsx';
import { publishedWords } from './dates.ts';
import { hungClass } from './hang-quotes.ts';
import { readingMinutes } from './reading-time.ts';

/** More than three lines in the usual size; UTF-16 units. */
const LONG = { dense: 60, loose: 110 };
const isLong = (article: Article): boolean => article.title.length > LONG[scriptOf(article)];

export function ArticleHeader({ article, language }: { article: Article; language: Language }) {
  const words = readerWords[language];
  const { category, site, author, published, modified } = article;
  const minutes = String(readingMinutes(article.text));
  const date = published && publishedWords(published, language);
  return (
    <header class="head">
      {(category || site) && (
        <p class="kicker">
          {category && <span class="category">{category}</span>}
          {site && <span>{site}</span>}
        </p>
      )}
      <h1 class={hungClass(article.title)} data-long={isLong(article) || undefined}>
        {keptTogether(article.title)}
      </h1>
      <p class="byline">
        {author && <span class="author">{author}</span>}
        {date && <time dateTime={published}>{date}</time>}
        {modified && <time dateTime={modified}>{words.modified(publishedWords(modified, language))}</time>}
        <span>{words.readingTime(minutes)}</span>
        <a href={article.url} rel="noopener noreferrer">
          {words.originalLink}
          <Icon name="out" />
        </a>
      </p>
    </header>
  );
}
