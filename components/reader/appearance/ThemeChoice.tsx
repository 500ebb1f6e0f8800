import { THEMES, type Theme } from '../../../lib/settings/typography.ts';
import type { AppearanceWords } from '../../../lib/words/appearance.ts';

interface ThemeChoiceProps {
  words: AppearanceWords;
  theme: Theme;
  onChoose: (theme: Theme) => void;
}

/** Each theme as a sheet in its own colours, with a word of text and the line of a mark. */
export function ThemeChoice({ words, theme, onChoose }: ThemeChoiceProps) {
  return (
    <fieldset class="look">
      <legend>{words.theme.label}</legend>
      <div class="look-themes">
        {THEMES.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="theme"
              value={choice}
              checked={choice === theme}
              onChange={() => onChoose(choice)}
            />
            <span class="look-sheet" data-theme={choice} aria-hidden="true">
              {words.sheet}
            </span>
            <span class="look-name">{words.theme.choices[choice]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
