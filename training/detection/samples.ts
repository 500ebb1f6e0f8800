import { knownAddress, type Measured, type PageRow } from './gather.ts';
import type { Sample } from './logistic.ts';

export const NEGATIVE: ReadonlySet<string> = new Set([
  'list',
  'listing',
  'home',
  'search',
  'login',
  'register',
  'password',
  'contact',
  'product',
  'form',
  'nonarticle',
]);

/** Labels that are worth fitting on: certain ones, and collections that are articles but for a few. */
export function isLabelled({ label }: PageRow): boolean {
  return label === 'article' || label === 'mostly_article' || NEGATIVE.has(label);
}

/**
 * Each page counts several times: as it is, without its address, without what it declares, and without both. The
 * articles of the collections are mostly modern news with rich metadata and known addresses, the other pages are not;
 * without this the fit would learn the collections apart, not the kinds of page.
 */
export function samplesOf(pages: readonly Measured[]): Sample[] {
  return pages.flatMap(({ row, signals }) => {
    const target = NEGATIVE.has(row.label) ? 0 : 1;
    const weight = weightOf(row);
    const silent = without(signals, /^address/);
    if (!knownAddress(row)) {
      return [
        { signals: silent, target, weight: weight * 0.6 },
        { signals: without(silent, /^(?:declared|json)/), target, weight: weight * 0.4 },
      ];
    }
    return [
      { signals, target, weight: weight * 0.35 },
      { signals: silent, target, weight: weight * 0.25 },
      { signals: without(signals, /^(?:declared|json)/), target, weight: weight * 0.2 },
      { signals: without(silent, /^(?:declared|json)/), target, weight: weight * 0.2 },
    ];
  });
}

/** Uncertain labels count little; pages of one board engine are alike; articles outnumber the rest. */
function weightOf({ label, corpus }: PageRow): number {
  if (label === 'mostly_article') return 0.25;
  if (corpus === 'localboard') return 0.5;
  // Invented, and many of one layout.
  if (corpus === 'own') return NEGATIVE.has(label) ? 0.5 : 0.3;
  return NEGATIVE.has(label) ? 3.2 : 1;
}

function without(signals: Record<string, number>, names: RegExp): Record<string, number> {
  return Object.fromEntries(Object.entries(signals).filter(([name]) => !names.test(name)));
}
