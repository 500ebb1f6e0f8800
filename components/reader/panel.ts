import type { Article } from '../../lib/model/article.ts';
import type { ReaderActions } from './reader-actions.ts';
import type { ReaderState } from './state.ts';

/** What a panel beside the text is given. */
export interface PanelProps {
  state: ReaderState;
  actions: ReaderActions;
  article: Article;
}
