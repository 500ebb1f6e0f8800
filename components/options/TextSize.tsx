import type { OptionsWords } from '../../lib/words/options.ts';

/** CSS pixels; the same bounds as the setting's own. */
const SMALLEST = 14;
const LARGEST = 28;

interface TextSizeProps {
  size: number;
  words: OptionsWords;
  onChange: (size: number) => void;
}

export function TextSize({ size, words, onChange }: TextSizeProps) {
  return (
    <div class="setting">
      <label class="size">
        <span class="setting-name">{words.textSize}</span>
        <input
          type="range"
          min={SMALLEST}
          max={LARGEST}
          step={1}
          value={size}
          aria-valuetext={words.pixels(size)}
          onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
        />
        <output>{words.pixels(size)}</output>
      </label>
      <p class="sample" style={{ fontSize: `${size}px` }}>
        {words.sample}
      </p>
    </div>
  );
}
