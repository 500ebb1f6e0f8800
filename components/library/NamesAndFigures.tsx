import type { Article } from '../../lib/model/article.ts';
import type { Language } from '../../lib/words/language.ts';
import type { ArticleControls } from '../reader/article-controls.ts';
import { XRay } from '../reader/x-ray/XRay.tsx';
import type { LibraryState } from './state.ts';

/** CSS pixels. Up to this wide the panel is a sheet over the text, and steps aside for what it leads to (item.css). */
const SHEET = 820;

interface NamesAndFiguresProps {
  state: LibraryState;
  article: Article;
  language: Language;
  controls: () => ArticleControls | undefined;
}

/** The X-ray of the open article, as the reading view has it. */
export function NamesAndFigures({ state, article, language, controls }: NamesAndFiguresProps) {
  const { marks, hiddenKinds } = state.world.settings.value;
  const close = () => {
    state.beside.value = undefined;
  };
  return (
    <XRay
      article={article}
      language={language}
      marks={marks}
      hiddenKinds={hiddenKinds}
      elementOf={(index) => controls()?.elementOf(index)}
      onMarks={(next) => void state.changeSettings({ marks: next })}
      onHiddenKinds={(kinds) => void state.changeSettings({ hiddenKinds: kinds })}
      onGo={(index) => {
        if (window.innerWidth <= SHEET) close();
        controls()?.go(index);
      }}
      onClose={close}
    />
  );
}
