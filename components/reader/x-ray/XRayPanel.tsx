import type { PanelProps } from '../panel.ts';
import { XRay } from './XRay.tsx';

/** CSS pixels. Up to this wide the panel is a sheet over the text, and steps aside for what it leads to (x-ray.css). */
const SHEET = 720;

/** The X-ray as the reading view opens and closes it. */
export function XRayPanel({ state, actions, article }: PanelProps) {
  const { marks, hiddenKinds } = state.settings.value;
  const close = () => {
    state.opened.value = undefined;
  };
  return (
    <XRay
      article={article}
      language={state.language.value}
      marks={marks}
      hiddenKinds={hiddenKinds}
      elementOf={(index) => state.controls.value?.elementOf(index)}
      onMarks={(wanted) => actions.change({ marks: wanted })}
      onHiddenKinds={(kinds) => actions.change({ hiddenKinds: kinds })}
      onGo={(index) => {
        if (window.innerWidth <= SHEET) close();
        state.controls.value?.go(index);
      }}
      onClose={close}
    />
  );
}
