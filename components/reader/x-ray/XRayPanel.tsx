import { liesOverText } from '../beside.ts';
import type { PanelProps } from '../panel.ts';
import { XRay } from './XRay.tsx';

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
        if (liesOverText()) close();
        state.controls.value?.go(index);
      }}
      onClose={close}
    />
  );
}
