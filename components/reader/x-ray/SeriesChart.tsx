import type { Language } from '../../../lib/words/language.ts';
import { xRayWords } from '../../../lib/words/x-ray.ts';
import { amountWords, shortAmount } from '../marks/amount-words.ts';
import type { Series } from './series.ts';

export interface SeriesChartProps {
  series: Series;
  language: Language;
  onGo: (index: number) => void;
}

const WIDTH = 100;

/** A bar for each figure, in a table: the picture and its words are one thing, for eyes and for ears. */
export function SeriesChart({ series, language, onGo }: SeriesChartProps) {
  const words = xRayWords[language];
  const { unit, points } = series;
  const largest = Math.max(...points.map(({ value }) => value));
  const said = (value: number) => {
    const short = /^(?:[A-Z]{3})?$/.test(unit) ? undefined : shortAmount(value, language);
    return short ? `${short} ${unit}` : amountWords(value, unit, language);
  };
  return (
    <table class="chart">
      <thead class="pd-unseen">
        <tr>
          <th scope="col">{words.item}</th>
          <th scope="col">{words.amount}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ label, value, index }) => (
          <tr key={index}>
            <th scope="row">{label}</th>
            <td>
              <button type="button" class="chart-value" onClick={() => onGo(index)}>
                {said(value)}
              </button>
              <svg viewBox={`0 0 ${WIDTH} 1`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect width={largest > 0 ? (WIDTH * value) / largest : 0} height="1" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
