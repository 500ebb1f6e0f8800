type Conversion = readonly [from: RegExp, to: string, convert: (value: number) => number];

const times = (factor: number) => (value: number) => value * factor;

/** Units that a reader may not feel, and the ones used in Korea. 1평 = 400/121 ㎡ by law. */
const CONVERSIONS: readonly Conversion[] = [
  [/^평$/, '㎡', times(400 / 121)],
  [/^(?:㎡|m²|m2|제곱미터)$/i, '평', times(121 / 400)],
  [/^(?:miles?|mi|마일)$/i, 'km', times(1.609344)],
  [/^(?:feet|foot|ft|피트)$/i, 'm', times(0.3048)],
  [/^(?:inch(?:es)?|in|인치)$/i, 'cm', times(2.54)],
  [/^(?:pounds?|lbs?|파운드)$/i, 'kg', times(0.45359237)],
  [/^(?:square feet|square foot|sq\.? ?ft|제곱피트)$/i, '㎡', times(0.09290304)],
  [/^(?:acres?|에이커)$/i, '㎡', times(4046.8564224)],
  [/^(?:°F|℉|화씨|fahrenheit)$/i, '℃', (value) => ((value - 32) * 5) / 9],
  [/^(?:gallons?|갤런)$/i, 'L', times(3.785411784)],
];

/** 34 평 -> 112.4 ㎡, to three or four figures. Undefined when there is nothing to convert. */
export function convertUnit(value: number, unit: string): { value: number; unit: string } | undefined {
  for (const [from, to, convert] of CONVERSIONS) {
    if (from.test(unit)) return { value: Number(convert(value).toPrecision(4)), unit: to };
  }
  return undefined;
}
