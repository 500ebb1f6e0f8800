import type { Candidate, Passage } from '../../finder.ts';
import { matchAllBySign } from '../anchors.ts';

const SYMBOLS: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  A$: 'AUD',
  C$: 'CAD',
  HK$: 'HKD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₩': 'KRW',
  '₹': 'INR',
  '₽': 'RUB',
  '₺': 'TRY',
  '฿': 'THB',
  '₫': 'VND',
};
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  millionen: 1e6,
  millones: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  milliarden: 1e9,
  tn: 1e12,
  trillion: 1e12,
  만: 1e4,
  억: 1e8,
  조: 1e12,
};
const NUMBER = '\\d{1,3}(?:[,.]\\d{3}){1,5}(?:[.,]\\d{1,2})?|\\d{1,15}(?:[.,]\\d{1,6})?';
const SCALE =
  '(?:[ -]?(million(?:en)?|millones|billion|milliarden|trillion|thousand|bn|mn|tn|[kmb]|[만억조])(?![a-z]))?';
const BEFORE = new RegExp(`(?:(?<![A-Za-z])(?:US|A|C|HK)\\$|[$€£¥₩₹₽₺฿₫])\\s?(${NUMBER})${SCALE}`, 'gi');
const SIGN = /[$€£¥₩₹₽₺฿₫]/;
const CODE = 'USD|EUR|GBP|JPY|KRW|CNY|CHF|AUD|CAD|HKD|SGD|INR|SEK|NOK|DKK|PLN';
/** `USD 200`, `EUR1.2m`. */
const CODE_BEFORE = new RegExp(`(?<!\\w)(${CODE})\\s?(${NUMBER})${SCALE}`, 'g');
const AFTER = new RegExp(
  `(?<![\\w.,])(${NUMBER})${SCALE}\\s?(€|£|(?:${CODE})\\b|(?:us )?dollars?\\b|euros?\\b|pounds?\\b(?! of| weight)|yen\\b|won\\b(?! \\w+ (?:game|match|elect|vote))|yuan\\b|rupees?\\b|rubles?\\b|francs?\\b|pesos?\\b|円|元|Kč|zł|kr\\b|Ft\\b)`,
  'gi',
);
const WORDS: Readonly<Record<string, string>> = {
  dollar: 'USD',
  euro: 'EUR',
  pound: 'GBP',
  yen: 'JPY',
  won: 'KRW',
  yuan: 'CNY',
  rupee: 'INR',
  ruble: 'RUB',
  franc: 'CHF',
  peso: 'MXN',
  円: 'JPY',
  元: 'CNY',
  kč: 'CZK',
  zł: 'PLN',
  kr: 'SEK',
  ft: 'HUF',
};
const PENCE = /(?<![\w.,])(\d{1,4}(?:\.\d{1,2})?)p\b(?!\.m)/g;
const PERCENT = new RegExp(
  `(?:[-+−±])?(?<![\\w.,])(${NUMBER})(?:\\s?[-–~]\\s?(${NUMBER}))?\\s?(%p|%|％|‰)`,
  'g',
);
const MEASURE = new RegExp(
  `(?<![\\w.,])([-−]?)(${NUMBER})\\s?(km²|km2|km/h|m²|m2|m³|km|cm|mm|kg|mg|kWh|MWh|GWh|TWh|kW|MW|GW|TW|GHz|MHz|kHz|Hz|TB|GB|MB|KB|°C|°F|℃|℉|°|ml|mAh|dB|ha|mph|nm|ppm|ft|lbs?|[gmtLlVW])(?![\\w²])`,
  'g',
);
const HAN_DATE_SIGN = /[年月]/;
const HAN_DATE = /(?:(\d{4})年)(?:(\d{1,2})月(?:(\d{1,2})日)?)?|(?<!\d)(\d{1,2})月(\d{1,2})日/g;
const HAN_COUNT_SIGN = /[人名歳岁個个台件回次円元米倍分時年かヶ]/;
const HAN_COUNT =
  /(?<![\d.])(\d{1,3}(?:,\d{3}){0,5}(?:\.\d+)?)([万萬億亿兆]?)(人|名|歳|岁|個|个|台|件|回|次|円|元|米|倍|分|時間|年間|か月|ヶ月)/g;

const round = (value: number): number => Number(value.toPrecision(15));

/** `1,234.5` and, outside English and Korean, `1.234,5`. */
export function plainNumber(digits: string, commaDecimal: boolean): number {
  const grouped = commaDecimal ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '');
  return Number(grouped);
}

/** Figures that carry a sign of their own in any language: `$1.2bn`, `30 €`, `37,2 %`, `12 km`, `31.10.2025`, `2025年10月31日`. */
export function* symbolFigures({ text, korean, english }: Passage): Generator<Candidate> {
  const comma = !korean && !english;
  const amount = (digits = '', scale = ''): number =>
    round(plainNumber(digits, comma) * (SCALES[scale.toLowerCase()] ?? 1));
  for (const match of matchAllBySign(text, SIGN, BEFORE)) {
    const symbol = match[0].toUpperCase().match(/^(?:US|A|C|HK)?[$€£¥₩₹₽₺฿₫]/)?.[0] ?? '';
    yield {
      start: match.index,
      end: match.index + match[0].length,
      kind: 'money',
      value: amount(match[1], match[2]),
      unit: SYMBOLS[symbol],
    };
  }
  for (const { index, 0: words, 1: unit, 2: digits, 3: scale } of text.matchAll(CODE_BEFORE))
    yield { start: index, end: index + words.length, kind: 'money', value: amount(digits, scale), unit };
  for (const match of text.matchAll(AFTER)) {
    const name = (match[3] ?? '').toLowerCase().replace(/^us /, '').replace(/s$/, '');
    const unit = SYMBOLS[name] ?? WORDS[name] ?? name.toUpperCase();
    yield {
      start: match.index,
      end: match.index + match[0].length,
      kind: 'money',
      value: amount(match[1], match[2]),
      unit,
    };
  }
  for (const match of english ? text.matchAll(PENCE) : []) {
    yield {
      start: match.index,
      end: match.index + match[0].length,
      kind: 'money',
      value: round(Number(match[1]) / 100),
      unit: 'GBP',
    };
  }
  for (const match of text.matchAll(PERCENT)) {
    const low = amount(match[1]);
    const value = match[2] ? `${low}~${amount(match[2])}` : /^[-−]/.test(match[0]) ? -low : low;
    yield {
      start: match.index,
      end: match.index + match[0].length,
      kind: 'percent',
      value,
      unit: match[3] === '%p' ? '%p' : '%',
    };
  }
  for (const match of korean ? [] : text.matchAll(MEASURE)) {
    const value = amount(match[2]) * (match[1] ? -1 : 1);
    yield { start: match.index, end: match.index + match[0].length, kind: 'quantity', value, unit: match[3] };
  }
  for (const match of matchAllBySign(text, HAN_DATE_SIGN, HAN_DATE)) {
    const parts = [match[1], match[2], match[3]].filter((part) => part !== undefined);
    const value = match[1] ? parts.map((part) => part.padStart(2, '0')).join('-') : undefined;
    yield { start: match.index, end: match.index + match[0].length, kind: 'date', value };
  }
  for (const match of korean ? [] : matchAllBySign(text, HAN_COUNT_SIGN, HAN_COUNT)) {
    const scale = { 万: 1e4, 萬: 1e4, 億: 1e8, 亿: 1e8, 兆: 1e12 }[match[2] ?? ''] ?? 1;
    const kind = /[円元]/.test(match[3] ?? '')
      ? 'money'
      : /年|月/.test(match[3] ?? '')
        ? 'date'
        : /時|分/.test(match[3] ?? '')
          ? 'time'
          : 'quantity';
    yield {
      start: match.index,
      end: match.index + match[0].length,
      kind,
      value: Number((match[1] ?? '').replaceAll(',', '')) * scale,
      unit: match[3],
    };
  }
}
