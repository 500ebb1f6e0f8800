import type { Article } from '../../lib/model/article.ts';
import type { Span } from '../../lib/model/span.ts';
import { withoutConnective } from '../../lib/text/connectives.ts';
import { keptTogether } from '../ui/kept-together.tsx';
import { roomOf } from './room.ts';

interface PickedProps {
  article: Article;
  sentences: readonly Span[];
  /** What a press does. */
  title?: string;
  /** Index of the one that is read aloud. */
  spoken?: number | undefined;
  onJump: (span: Span) => void;
}

/** A sentence as it is shown: a connective is kept where the sentence before it is shown too. */
export function shownSentences(text: string, sentences: readonly Span[]): string[] {
  return sentences.map(({ start, end }, index) => {
    const before = sentences[index - 1];
    const follows = before !== undefined && text.slice(before.end, start).trim() === '';
    const sentence = text.slice(start, end);
    return follows ? sentence : withoutConnective(sentence);
  });
}

/** Sentences of the article itself, each a way to its place; while there are none, unseen, the room that they will take. */
export function PickedSentences({ article, sentences, title, spoken, onJump }: PickedProps) {
  if (!sentences.length)
    return (
      <ol class="summary-unknown" aria-hidden="true">
        {roomOf(article).map((line, at) => (
          <li key={at}>
            <p class="summary-sentence">{line}</p>
          </li>
        ))}
      </ol>
    );
  return (
    <ol lang={article.language}>
      {shownSentences(article.text, sentences).map((sentence, index) => (
        <li key={sentences[index]?.start}>
          <button
            type="button"
            class="summary-sentence"
            title={title}
            data-spoken={spoken === index ? '' : undefined}
            onClick={() => {
              const span = sentences[index];
              if (span) onJump(span);
            }}
          >
            <span>{keptTogether(sentence)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
