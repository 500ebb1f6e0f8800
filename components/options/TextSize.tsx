import { MEASURE_LIMITS } from '../../lib/settings/typography.ts';
import type { OptionsWords } from '../../lib/words/options.ts';

const { min, max, step } = MEASURE_LIMITS.textSize;

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
          min={min}
          max={max}
          step={step}
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
