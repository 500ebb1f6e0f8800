import type { Article } from '../../../lib/model/article.ts';
import { afterTextWords } from '../../../lib/words/after-text.ts';
import type { Language } from '../../../lib/words/language.ts';
import { Icon } from '../../ui/Icon.tsx';

/** The post before, the post after and the list, as the board has them. */
export function Neighbours({ article, language }: { article: Article; language: Language }) {
  const words = afterTextWords[language];
  const { previous, next, list } = article;
  if (!previous && !next && !list) return null;
  return (
    <nav class="neighbours" aria-label={words.neighbours}>
      {previous && (
        <a href={previous.url} class="neighbour-previous">
          <Icon name="left" />
          <span>
            <small>{words.previous}</small>
            {previous.title && <b>{previous.title}</b>}
          </span>
        </a>
      )}
      {next && (
        <a href={next.url} class="neighbour-next">
          <span>
            <small>{words.next}</small>
            {next.title && <b>{next.title}</b>}
          </span>
          <Icon name="right" />
        </a>
      )}
      {list && (
        <a href={list.url} class="neighbour-list">
          <Icon name="list" />
          {list.title ?? words.list}
        </a>
      )}
    </nav>
  );
}
