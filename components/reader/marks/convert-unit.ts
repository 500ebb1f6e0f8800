import type { Language } from '../../../lib/words/language.ts';

interface Amount {
  readonly value: number;
  readonly unit: string;
}

/** A unit to turn into, how, and who needs it; nobody named is everybody. */
type Target = readonly [unit: string, convert: (value: number) => number, reader?: Language];

const times = (factor: number) => (value: number) => value * factor;
/** Square metres; by law 400/121. */
const PYEONG = 400 / 121;
const PYEONG_OF = (squareMetres: number): Target => ['평', times(squareMetres / PYEONG), 'ko'];

/**
 * Units that one half of the readers does not feel, each with what the other half uses. 1근 is 600 g of meat, 1돈 3.75 g
 * of gold, 1리 392.7 m. A currency is never converted: its rate is of the day, and not here.
 */
const CONVERSIONS: readonly (readonly [from: RegExp, ...to: readonly Target[]])[] = [
  [/^(?:평|pyeong)$/i, ['㎡', times(PYEONG)]],
  [/^(?:㎡|m²|m2|(?:제곱|평방)미터|square met(?:er|re)s?)$/i, PYEONG_OF(1)],
  [/^(?:ha|㏊|헥타르|hectares?)$/i, ['㎡', times(10_000)], PYEONG_OF(10_000)],
  [/^(?:㎢|km²|km2|제곱킬로미터)$/i, PYEONG_OF(1_000_000)],
  [/^(?:acres?|에이커)$/i, ['㎡', times(4046.8564224)], PYEONG_OF(4046.8564224)],
  [/^(?:square miles?|제곱마일)$/i, ['㎢', times(2.589988110336)]],
  [/^(?:square (?:feet|foot)|sq\.? ?ft|제곱피트)$/i, ['㎡', times(0.09290304)], PYEONG_OF(0.09290304)],
  [/^(?:miles?|mi|마일)$/i, ['km', times(1.609344)]],
  [/^(?:nautical miles?|해리)$/i, ['km', times(1.852)]],
  [/^(?:km|㎞|킬로미터|kilomet(?:er|re)s?)$/i, ['mi', times(1 / 1.609344), 'en']],
  [/^(?:yards?|yd|야드)$/i, ['m', times(0.9144)]],
  [/^(?:feet|foot|ft|피트)$/i, ['m', times(0.3048)]],
  [/^(?:inch(?:es)?|인치)$/i, ['cm', times(2.54)]],
  [/^리$/, ['km', times(0.392727)]],
  [/^(?:mph|miles per hour)$/i, ['km/h', times(1.609344)]],
  [/^(?:knots?|노트)$/i, ['km/h', times(1.852)]],
  [/^(?:pounds?|lbs?)$/i, ['kg', times(0.45359237)]],
  [/^(?:ounces?|oz|온스)$/i, ['g', times(28.349523125)]],
  [/^근$/, ['g', times(600)]],
  [/^돈$/, ['g', times(3.75)]],
  [/^(?:pints?)$/i, ['L', times(0.473176473)]],
  [/^(?:gallons?|갤런)$/i, ['L', times(3.785411784)]],
  [/^(?:barrels?|bbl|배럴)$/i, ['L', times(158.987294928)]],
  [/^(?:°?F|℉|화씨|(?:degrees )?fahrenheit)$/i, ['℃', (value) => ((value - 32) * 5) / 9]],
  [/^(?:°?C|℃|섭씨|(?:degrees )?celsius)$/i, ['℉', (value) => (value * 9) / 5 + 32, 'en']],
];

/** Four figures are as much as a converted amount is worth. */
const rounded = (value: number): number => Number(value.toPrecision(4));

/** `34 평` -> `112.4 ㎡`; `50 acres` -> `202,300 ㎡`, and `61,210 평` for who thinks in them. Empty when nothing helps. */
export function convertUnit(value: number, unit: string, language: Language): readonly Amount[] {
  const [, ...targets] = CONVERSIONS.find(([from]) => from.test(unit.trim())) ?? [];
  return targets
    .filter(([, , reader]) => reader === undefined || reader === language)
    .map(([to, convert]) => ({ value: rounded(convert(value)), unit: to }));
}
