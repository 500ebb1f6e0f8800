/** How the sentences of a text stand to each other by what they carry of it, one number a sentence. */
export interface Standing {
  /** In deviations from the mean. */
  readonly deviation: readonly number[];
  /** 0 is the sentence that carries most; of equals the earlier. */
  readonly place: readonly number[];
}

const TOP = 3;

/** Puts scores of any scale side by side; empty where nobody scored. */
export function standingOf(salience: readonly number[]): Standing {
  const n = salience.length || 1;
  const mean = salience.reduce((sum, value) => sum + value, 0) / n;
  const spread = Math.sqrt(salience.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n) || 1;
  const place = new Array<number>(salience.length);
  const order = [...salience.keys()].sort((a, b) => (salience[b] ?? 0) - (salience[a] ?? 0));
  for (const [at, sentence] of order.entries()) place[sentence] = at;
  return { deviation: salience.map((value) => (value - mean) / spread), place };
}

/** What the sentences that tell an entity carry of the text; `places` are their indices. All 0 where nobody scored. */
export function salienceFeatures(
  { deviation, place }: Standing,
  places: ReadonlySet<number>,
): Record<string, number> {
  let [best, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const at of places) {
    best = Math.min(best, place[at] ?? best);
    most = Math.max(most, deviation[at] ?? most);
  }
  return {
    salience: Number.isFinite(most) ? most : 0,
    salienceRank: 1 / (1 + best),
    mostSalient: best === 0 ? 1 : 0,
    topThree: best < TOP ? 1 : 0,
  };
}
