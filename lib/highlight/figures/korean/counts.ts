import type { FigureKind } from '../../../model/mark.ts';
import type { Numeral } from '../../../text/numerals/numeral.ts';
import type { Candidate, Passage } from '../../finder.ts';
import { lowerEnd, rangeBefore } from './ranges.ts';
import { numeralStands, unitStands } from './stands.ts';
import { type Unit, unitAt } from './units.ts';

const SIGN = /(?:영하\s?|마이너스\s?|(?<![\w\d가-힣)~.-])[-+−±])$/;
/** A plus before these adds one to what was said: `+1점`; before a measure it is the figure's own sign. */
const PLAIN_COUNT = /^[점명개표]$/;
const LONGEST_SIGN = 6;

/** `열세 분` are people and `13분` minutes; `3주` are weeks and `1,200주` shares. */
function kindOf({ name, kind }: Unit, { form, value }: Numeral): FigureKind {
  if (name === '분') return form === 'native' ? 'quantity' : 'time';
  if (name === '주') return typeof value === 'number' && value >= 100 ? 'quantity' : 'date';
  return kind;
}

/** One name for one unit: `퍼센트` -> `%`, `3년간` -> `년`. */
function unitName({ name, kind }: Unit): string {
  if (kind === 'percent') return /[포p]/i.test(name.slice(1)) ? '%p' : '%';
  if (name === '개년' || name === '주년') return '년';
  return name.length > 1 && (kind === 'date' || kind === 'time')
    ? name.replace(/간$/, '').replace(/^시$/, '시간')
    : name;
}

/** `2025년` is a year, `2,025년` and `35년` are lengths of time. */
const isYear = (text: string, { form, value, start, end }: Numeral, unit: Unit): boolean =>
  unit.name === '년' &&
  form === 'digits' &&
  Number(value) >= 1000 &&
  Number(value) < 2200 &&
  !text.slice(start, end).includes(',');

function amount(numeral: Numeral, low: Numeral | undefined, sign: string): Candidate['value'] {
  const { value } = numeral;
  if (value === undefined) return undefined;
  if (low) return `${lowerEnd(low, numeral)}~${value}`;
  return typeof value === 'number' && /[-−]|영하|마이너스/.test(sign) ? -value : value;
}

function countAt(text: string, numeral: Numeral, low: Numeral | undefined): Candidate | undefined {
  const unit = unitAt(text, numeral.end);
  if (!unit || !unitStands(text, numeral, unit) || !numeralStands(text, numeral, unit)) return undefined;
  if (isYear(text, numeral, unit)) return undefined;
  const kind = kindOf(unit, numeral);
  const { start } = low ?? numeral;
  const signed = SIGN.exec(text.slice(Math.max(0, start - LONGEST_SIGN), start))?.[0] ?? '';
  const sign = signed === '+' && PLAIN_COUNT.test(unit.name) ? '' : signed;
  const value = amount(numeral, low, sign);
  const weeks = kind === 'date' && /^주[일간]?/.test(unit.name) && unit.name !== '주년';
  const dozens = unit.name === '다스';
  return {
    start: start - sign.length,
    end: unit.end,
    kind,
    value: typeof value === 'number' ? value * (weeks ? 7 : dozens ? 12 : 1) : value,
    unit: weeks ? '일' : dozens ? '개' : unitName(unit),
    // Above the country that a name finder sees in `3억 캐나다 달러`.
    ...(unit.name.includes(' ') ? { priority: 3 } : {}),
  };
}

/** Numeral and counter: `26만 장`, `3조 2천억 원`, `열두 살`, `50~60대`, `영하 8도`, `+1.2%`, `3년간`. */
export function* koreanCounts({ text, numerals }: Passage): Generator<Candidate> {
  for (const [index, numeral] of numerals.entries()) {
    const found = countAt(text, numeral, rangeBefore(text, numerals, index));
    if (found) yield found;
  }
}
