import { type Entity, isFigure } from './entity.ts';
import type { Story } from './story.ts';

/** From here on a title's number may stand for one that only begins like it: `8천억` for `8천214억`. */
const ROUND_FROM = 1000;
/** Below that it takes two digits: `41%` for `41.3%`, but never `3` for `3.4`. */
const FEWEST_DIGITS = 2;

/** Does the title tell this word or number? Not inside a longer number. */
function titled({ tightTitle }: Story, words: string): boolean {
  const tight = words.replaceAll(/\s/g, '');
  const at = tight ? tightTitle.indexOf(tight) : -1;
  if (at < 0) return false;
  return !/\d/.test(tight[0] ?? '') || !/[\d.,]/.test(tightTitle[at - 1] ?? '');
}

const isAmount = ({ kind }: Entity): boolean => isFigure(kind) && kind !== 'date' && kind !== 'time';

/** Is the entity in the title, by its name, its words or its value? `3조2천억` tells `3조 2000억`. */
export const isTitled = (story: Story, entity: Entity): boolean =>
  titled(story, entity.name) ||
  entity.mentions.some(({ start, end }) => titled(story, story.text.slice(start, end))) ||
  (isAmount(entity) && story.titleNumbers.has(String(entity.mentions[0].value)));

/** Significant digits of a number that is written out: 2 of 8200, 3 of 41.3. */
const digitsOf = (value: number): number =>
  String(value)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;

function isRoundingOf(told: number, value: number): boolean {
  const digits = digitsOf(told);
  if (value === told || digits >= digitsOf(value)) return false;
  if (told < ROUND_FROM && digits < FEWEST_DIGITS) return false;
  const step = 10 ** (Math.floor(Math.log10(value)) + 1 - digits);
  return [Math.floor, Math.round].some((cut) => Math.abs(cut(value / step) * step - told) < step / 1e6);
}

/** Does the title tell it in round numbers? `코스피, 2,940선 회복` tells `2,941.80`. */
export function isRounded(story: Story, entity: Entity): boolean {
  const { value } = entity.mentions[0];
  if (!isAmount(entity) || typeof value !== 'number' || value <= 0) return false;
  return [...story.titleNumbers].some((told) => isRoundingOf(Number(told), value));
}
