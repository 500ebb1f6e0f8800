import type { Article } from '../../../lib/model/article.ts';
import type { Language } from '../../../lib/words/language.ts';
import { listeningWords } from '../../../lib/words/listening.ts';
import { Button } from '../../ui/Button.tsx';
import type { Listening } from './listening.ts';
import { articleOrder } from './order.ts';

export interface ListenButtonProps {
  article: Article;
  language: Language;
}

/** The article of the tab read aloud, in the tab; pressed again, no more. */
export function ListenButton({ listening, article, language }: ListenButtonProps & { listening: Listening }) {
  const reads = listening.isHere('article');
  if (article.text === '') return null;
  return (
    <Button
      kind="outline"
      icon="voice"
      label={listeningWords[language].listen}
      solid={reads}
      pressed={reads}
      onClick={() => void (reads ? listening.lead('end') : listening.begin(articleOrder(article)))}
    />
  );
}
