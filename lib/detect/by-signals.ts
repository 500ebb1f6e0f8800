import type { Head } from './head.ts';
import { measure } from './signals/measure.ts';
import { BIAS, WEIGHTS } from './weights.ts';

export interface Judgement {
  /** The probability that this page is an article. */
  readonly probability: number;
  /** The strongest signals, each with the log-odds it added: `headAgrees:+1.5`. */
  readonly reasons: readonly string[];
  /** What was seen, by name, about 0 to 1 each. */
  readonly signals: ReadonlyMap<string, number>;
}

const MOST_REASONS = 6;
/** Log-odds below this move nothing worth telling. */
const WORTH_TELLING = 0.3;

/** Adds the weighted signals up to the log-odds of "this is an article". */
export function judge(document: Document, url: string, head: Head): Judgement {
  const signals = new Map<string, number>();
  let odds = BIAS;
  measure(
    document,
    url,
    head,
    (name, value) => {
      signals.set(name, value);
      odds += partOf(name, value);
    },
    () => odds,
  );
  const reasons = [...signals]
    .map(([name, value]) => ({ name, part: partOf(name, value) }))
    .filter(({ part }) => Math.abs(part) >= WORTH_TELLING)
    .sort((a, b) => Math.abs(b.part) - Math.abs(a.part))
    .slice(0, MOST_REASONS)
    .map(({ name, part }) => `${name}:${part > 0 ? '+' : ''}${Math.round(part * 10) / 10}`);
  return { probability: 1 / (1 + Math.exp(-odds)), reasons, signals };
}

function partOf(name: string, value: number): number {
  return (WEIGHTS[name] ?? 0) * value;
}
