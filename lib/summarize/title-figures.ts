import { koreanNumerals } from '../text/numerals.ts';
import { isRoundingOf } from '../text/rounding.ts';

/** One number of a text with the first letter of what it counts: `282개` -> 282, 개. */
interface Figure {
  readonly value: number;
  readonly counts: string;
}

/** A bare number below says nothing by itself; one that is rounded to a level may stand with any unit. */
const LARGE_BARE = 100;
const LARGE_LEVEL = 1000;
/** Of a monstrous sentence, its first letters. */
const LONGEST = 2000;

function figuresOf(text: string): Figure[] {
  return koreanNumerals(text.slice(0, LONGEST)).flatMap(({ end, value, form }) => {
    if (typeof value !== 'number' || form === 'sino' || form === 'native') return [];
    const counts = /^\s?([가-힣%㎡A-Za-z])/.exec(text.slice(end, end + 2))?.[1] ?? '';
    return counts || value >= LARGE_BARE ? [{ value, counts }] : [];
  });
}

/** `1만1천 마리` tells `1만1204마리`, `2,547선` tells `2,547.06`, `3배` neither `3.2%` nor `3일`. */
function isTold(told: Figure, { value, counts }: Figure): boolean {
  if (told.counts !== counts && told.value < LARGE_LEVEL) return false;
  return told.value === value || isRoundingOf(told.value, value);
}

/** For each text, which of the title's figures it tells, as places among them: `전봇대 282개를 뽑았다` tells the title's `282개`. */
export function titleFiguresIn(texts: readonly string[], title: string): number[][] {
  const wanted = figuresOf(title);
  return texts.map((text) => {
    if (wanted.length === 0) return [];
    const figures = figuresOf(text);
    return wanted.flatMap((told, i) => (figures.some((figure) => isTold(told, figure)) ? [i] : []));
  });
}
