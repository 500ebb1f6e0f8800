import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../../lib/model/saved-item.ts';
import type { Language } from '../../../lib/words/language.ts';
import { ownHighlightWords } from '../../../lib/words/own-highlights.ts';

interface SwatchesProps {
  language: Language;
  /** The colour of a highlight that is there. */
  chosen?: HighlightColour | undefined;
  onChoose: (colour: HighlightColour) => void;
}

/** The four colours, each with the line that tells it apart without colour. */
export function Swatches({ language, chosen, onChoose }: SwatchesProps) {
  const words = ownHighlightWords[language];
  return (
    <span class="swatches">
      {HIGHLIGHT_COLOURS.map((colour) => {
        const name = (chosen ? words.recolour : words.draw)(words.colours[colour]);
        return (
          <button
            key={colour}
            type="button"
            class="swatch"
            data-colour={colour}
            aria-label={name}
            title={name}
            aria-pressed={chosen && colour === chosen}
            onClick={() => onChoose(colour)}
          />
        );
      })}
    </span>
  );
}
