import type { Article } from '../../lib/model/article.ts';
import type { ReaderActions, ReaderState } from './state.ts';
import { usePart } from './use-part.ts';

/** CSS pixels. Up to this wide the panel is a sheet over the text, and steps aside for what it leads to (x-ray.css). */
const SHEET = 720;

export interface XRayPartProps {
  state: ReaderState;
  actions: ReaderActions;
  article: Article;
}

/** The X-ray, fetched when it is first wanted. */
export function XRayPart({ state, actions, article }: XRayPartProps) {
  const open = state.xRayOpen.value;
  const part = usePart(actions.loadPart, 'x-ray', open, actions.fail);
  const { marks, hiddenKinds } = state.settings.value;
  const go = (index: number) => {
    if (window.innerWidth <= SHEET) state.xRayOpen.value = false;
    state.controls.value?.go(index);
  };
  if (!open || !part) return null;
  return (
    <part.XRay
      article={article}
      language={state.language.value}
      marks={marks}
      hiddenKinds={hiddenKinds}
      elementOf={(index) => state.controls.value?.elementOf(index)}
      onMarks={actions.chooseMarks}
      onHiddenKinds={actions.hideKinds}
      onGo={go}
      onClose={actions.toggleXRay}
    />
  );
}
