import type { Article } from '../../lib/model/article.ts';
import type { ReaderActions } from './actions.ts';
import type { PanelName } from './parts.ts';
import type { ReaderState } from './state.ts';
import { usePart } from './use-part.ts';

/** What a panel beside the text is given. */
export interface PanelProps {
  state: ReaderState;
  actions: ReaderActions;
  article: Article;
}

/** A panel, fetched when it is first wanted. */
export function PanelPart({ name, ...panel }: PanelProps & { name: PanelName }) {
  const part = usePart(panel.actions.api.loadPart, name, true, panel.actions.fail);
  return part ? <part.Panel {...panel} /> : null;
}
