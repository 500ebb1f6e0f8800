import { SUMMARY_LENGTHS, type SummaryLength } from '../../lib/settings/settings.ts';
import type { SummaryWords } from '../../lib/words/summary.ts';

interface LengthSwitchProps {
  length: SummaryLength | undefined;
  words: SummaryWords;
  onChoose: (length: SummaryLength) => void;
}

/** 1, 3, 5 or as many as the article needs, in place. */
export function LengthSwitch({ length, words, onChoose }: LengthSwitchProps) {
  return (
    <fieldset class="summary-lengths" aria-label={words.length}>
      {SUMMARY_LENGTHS.map((choice) => (
        <button
          key={choice}
          type="button"
          aria-pressed={choice === length}
          title={words.lengthNames[choice]}
          onClick={() => onChoose(choice)}
        >
          {words.lengths[choice]}
          <span class="pd-unseen">{words.lengthNames[choice].slice(words.lengths[choice].length)}</span>
        </button>
      ))}
    </fieldset>
  );
}
