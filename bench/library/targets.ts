/** Measured figures by name. */
export type Figures = Record<string, number>;

/** What a figure has to reach, for the full 10,000 articles. */
const TARGETS: Readonly<Record<string, readonly ['<=' | '>=', number]>> = {
  'save one, ms': ['<=', 10],
  'bulk, links, per second': ['>=', 1000],
  'bulk, with bodies, per second': ['>=', 300],
  'open with 50 rows, cold, ms': ['<=', 300],
  'tag filter, ms': ['<=', 20],
  'open an article, ms': ['<=', 15],
  'search: first hit, cold, ms': ['<=', 100],
  'search: whole scan, cold, ms': ['<=', 1500],
  'search: whole scan, warm, ms': ['<=', 50],
  'search: missed': ['<=', 0],
  'search: wrong': ['<=', 0],
  'page: scrolling, frames kept, %': ['>=', 95],
};

/** One figure as a line, beside its target where it has one. */
export function line([name, value]: readonly [string, number]): string {
  const target = TARGETS[name];
  const shown = value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 });
  if (!target) return `  ${name.padEnd(42)} ${shown.padStart(10)}`;
  const [side, bound] = target;
  const reached = side === '<=' ? value <= bound : value >= bound;
  return `  ${name.padEnd(42)} ${shown.padStart(10)}  ${side} ${bound}  ${reached ? 'PASS' : 'short'}`;
}
