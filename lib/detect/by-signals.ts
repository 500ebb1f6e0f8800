import type { PageKind } from '../model/detection.ts';
import type { Signals } from './signals/signals.ts';
import { BIAS, WEIGHTS } from './weights.ts';

export interface Judgement {
  readonly kind: PageKind;
  readonly confidence: number;
  readonly reasons: readonly string[];
}

const MOST_REASONS = 6;
/** Log-odds below this move nothing worth telling. */
const WORTH_TELLING = 0.3;

/** Adds the weighted signals up to the log-odds of "this is an article". */
export function judge(signals: Signals): Judgement {
  let odds = BIAS;
  const told: [string, number][] = [];
  for (const name of Object.keys(WEIGHTS)) {
    const part = (WEIGHTS[name] ?? 0) * (signals[name] ?? 0);
    odds += part;
    if (Math.abs(part) >= WORTH_TELLING) told.push([name, part]);
  }
  const probability = 1 / (1 + Math.exp(-odds));
  told.sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
  const reasons = told
    .slice(0, MOST_REASONS)
    .map(([name, part]) => `${name}:${part > 0 ? '+' : ''}${part.toFixed(1)}`);
  if (probability >= 0.5) return { kind: 'article', confidence: probability, reasons };
  return { kind: looksLikeList(signals) ? 'list' : 'other', confidence: 1 - probability, reasons };
}

/** Rows of headlines and an address of a list, against the fields of a form. Only tells lists from the rest. */
function looksLikeList(signals: Signals): boolean {
  const of = (name: string) => signals[name] ?? 0;
  const rows = 2 * of('linkHeadlines') + of('headLinked') + of('articleMany');
  const address = of('addressList') + of('addressPaged') + of('addressSearched') + of('addressRoot');
  return rows + address - of('formFields') - of('formPasswords') - of('addressForm') > 0.8;
}
