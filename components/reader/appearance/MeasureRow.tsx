import { fitMeasure, MEASURE_LIMITS, type Measure } from '../../../lib/settings/typography.ts';
import type { AppearanceWords } from '../../../lib/words/appearance.ts';

interface MeasureRowProps {
  name: Measure;
  words: AppearanceWords;
  value: number;
  onChange: (value: number) => void;
}

/** An amount on a slider, and in words beside it. */
export function MeasureRow({ name, words, value, onChange }: MeasureRowProps) {
  const { min, max, step } = MEASURE_LIMITS[name];
  const said = words.measures[name].value(value);
  return (
    <label class="look-measure">
      <span class="look-label">{words.measures[name].label}</span>
      <output>{said}</output>
      <input
        type="range"
        name={name}
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={said}
        style={{ '--share': String((value - min) / (max - min)) }}
        onInput={(event) => onChange(fitMeasure(name, event.currentTarget.valueAsNumber))}
      />
    </label>
  );
}
