import type { Article } from '../../../lib/model/article.ts';
import { excerptOf } from './excerpt.ts';

/** Characters on either side of a mention. */
const REACH = 28;

export interface MentionListProps {
  article: Article;
  /** Which marks of the article. */
  mentions: readonly number[];
  current?: number | undefined;
  label: string;
  onGo: (index: number) => void;
}

/** Every mention of one thing in its sentence; each leads there. */
export function MentionList({ article, mentions, current, label, onGo }: MentionListProps) {
  return (
    <ol class="mentions" aria-label={label} lang={article.language}>
      {mentions.map((index) => {
        const mark = article.marks[index];
        if (!mark) return null;
        const { before, phrase, after } = excerptOf(article.text, mark, REACH);
        return (
          <li key={index}>
            <button
              type="button"
              class="mention"
              aria-current={index === current ? 'true' : undefined}
              onClick={() => onGo(index)}
            >
              {before}
              <b>{phrase}</b>
              {after}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
