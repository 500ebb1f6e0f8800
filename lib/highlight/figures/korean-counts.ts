import type { FigureKind } from '../../model/mark.ts';
import { type Numeral, nativeNumerals, sinoNumerals } from '../../text/numerals.ts';
import { endingAt, isEnding } from '../../text/words.ts';
import type { Candidate, Passage } from '../finder.ts';
import { NOT_AFTER, PLAIN_AFTER_ONE, UNIT_KINDS } from './korean-counters.ts';

const LONGEST_UNIT = 8;
const NATIVE_TAIL =
  /^(?:짜리|씩|당|쯤|가량|정도|이상|이하|미만|초과|째|만에|안팎|남짓|내외|들|급|꼴|이나|밖에|뿐|중|간|더|반|여|가까이|이서|끼리|마다|안|뒤|후|전|동안|넘게|어치|이|입니다|만|형|지나)/;
const SIGN = /(?:영하\s?|마이너스\s?|(?<![\w\d가-힣)~.-])[-+−±])$/;
const RANGE = /\s?[~∼〜–—-]\s?/y;
const VAGUE = /\s?(?:여|몇|수)?\s?/y;

interface Unit {
  readonly name: string;
  readonly end: number;
  readonly spaced: boolean;
}

function unitAt(text: string, at: number): Unit | undefined {
  VAGUE.lastIndex = at;
  const start = at + (VAGUE.exec(text)?.[0].length ?? 0);
  for (let length = Math.min(LONGEST_UNIT, text.length - start); length > 0; length--) {
    const name = text.slice(start, start + length);
    if (!UNIT_KINDS.has(name)) continue;
    const end = start + length;
    if (/\w$/.test(name) && /[\w]/.test(text[end] ?? '')) continue;
    return { name, end, spaced: start > at && /\s/.test(text.slice(at, start)) };
  }
  return undefined;
}

/** Is the unit a whole word here, not the start of another: `3대` yes, `3대학` no? */
function unitStands(text: string, numeral: Numeral, unit: Unit): boolean {
  const rest = endingAt(text, unit.end);
  const sure = numeral.form === 'digits' || numeral.form === 'mixed';
  if ((sure && isEnding(rest)) || /^(?:인데|어치|이다|입니다)/.test(rest)) return true;
  if (NOT_AFTER[unit.name]?.test(rest)) return false;
  if (sure && !unit.spaced) return true;
  if (unit.name === '명' || unit.name === '원' || unit.name === '달러') return true;
  return isEnding(rest) || NATIVE_TAIL.test(rest);
}

/** `한번 더`, `세상`, `이 주` look like figures: one syllable is a number only before the counters that take it. */
function numeralStands(text: string, numeral: Numeral, unit: Unit): boolean {
  const { form } = numeral;
  const word = text.slice(numeral.start, numeral.end);
  if (form === 'digits' || form === 'mixed') return true;
  if (form === 'native') {
    if (unit.name === '분' && word === '한') return false;
    if (word === '한' && /^(?:나라|경기|사람|조각|팀|학교)$/.test(unit.name)) return false;
    if (word === '한' && PLAIN_AFTER_ONE.has(unit.name)) return false;
    if (word === '한' && unit.name === '번' && /^도/.test(text.slice(unit.end))) return false;
    // "네 살" counts, "네가" does not; glued native numerals count only with common counters.
    return (
      unit.spaced || word.length > 1 || /^(?:명|개|달|살|배|시간|번째|가지|마리|권|그릇)$/.test(unit.name)
    );
  }
  if (word.length > 1) return unit.name !== '수';
  if (/[십백천만억]/.test(word))
    return unit.spaced
      ? /^(?:년|명|원|달러|개|번|가지|퍼센트|리|도|살|세|마리|개월|배|평|보)$/.test(unit.name)
      : /^(?:퍼센트|년|원|리|배)$/.test(unit.name);
  return (
    /^(?:개월|퍼센트|프로)$/.test(unit.name) ||
    (word === '일' && /^(?:년|주일)$/.test(unit.name)) ||
    (word !== '이' && word !== '일' && unit.spaced && /^(?:년|분|초|주)$/.test(unit.name))
  );
}

function signBefore(text: string, start: number): string {
  return SIGN.exec(text.slice(Math.max(0, start - 6), start))?.[0] ?? '';
}

/** `3~4만` means 30,000 to 40,000: the lower end borrows the multiplier. */
function lowerEnd(low: Numeral, high: Numeral): number | undefined {
  const { value: from } = low;
  const { value: to } = high;
  if (
    from === undefined ||
    to === undefined ||
    low.form !== 'digits' ||
    high.form !== 'mixed' ||
    from >= 1000
  )
    return from;
  const factor = 10 ** Math.floor(Math.log10(to / Math.max(1, from)) + 1e-9);
  return factor >= 10 ? from * factor : from;
}

/** `열세 분` are people and `13분` minutes; `3주` are weeks and `1,200주` shares. */
function kindOf(unit: string, { form, value = 0 }: Numeral): FigureKind | undefined {
  if (unit === '분') return form === 'native' ? 'quantity' : 'time';
  if (unit === '주') return value >= 100 ? 'quantity' : 'date';
  return UNIT_KINDS.get(unit);
}

const YEARS_LIKE = (numeral: Numeral): boolean =>
  numeral.form === 'digits' && numeral.value !== undefined && numeral.value >= 1000 && numeral.value < 2200;

function candidateOf(text: string, numeral: Numeral, low?: Numeral): Candidate | undefined {
  const unit = unitAt(text, numeral.end);
  if (!unit || !unitStands(text, numeral, unit) || !numeralStands(text, numeral, unit)) return undefined;
  const kind = kindOf(unit.name, numeral);
  if (!kind) return undefined;
  if (unit.name === '년' && YEARS_LIKE(numeral) && !/,/.test(text.slice(numeral.start, numeral.end)))
    return undefined;
  const first = low ?? numeral;
  const sign = signBefore(text, first.start);
  const negative = /[-−]|영하|마이너스/.test(sign);
  const from = low ? lowerEnd(low, numeral) : undefined;
  const value =
    numeral.value === undefined
      ? undefined
      : low
        ? `${from}~${numeral.value}`
        : negative
          ? -numeral.value
          : numeral.value;
  const name =
    unit.name === '％'
      ? '%'
      : /^(?:퍼센트|프로|퍼센티지)$/.test(unit.name)
        ? '%'
        : /포인트$/.test(unit.name) && kind === 'percent'
          ? '%p'
          : unit.name.replace(/간$/, '') || unit.name;
  const plain = name === '시' ? '시간' : name === '개년' ? '년' : name;
  const weeks = /^주일?$/.test(plain) && kind === 'date';
  return {
    start: first.start - sign.length,
    end: unit.end,
    kind,
    value: weeks && typeof value === 'number' ? value * 7 : value,
    unit: weeks ? '일' : plain,
  };
}

/** Two parts of one length of time: `1시간 30분`, `2년 3개월`. */
const JOINT: Readonly<Record<string, readonly [string, number]>> = {
  시간: ['분', 60],
  분: ['초', 60],
  년: ['개월', 12],
};

function joined(text: string, first: Candidate, second: Candidate): Candidate | undefined {
  const [unit, factor] = JOINT[first.unit ?? ''] ?? [];
  if (!unit || second.unit !== unit || !/^\s?$/.test(text.slice(first.end, second.start))) return undefined;
  if (typeof first.value !== 'number' || typeof second.value !== 'number') return undefined;
  return { ...first, end: second.end, value: first.value * (factor ?? 1) + second.value, unit };
}

/** Numeral and counter: `26만 장`, `3조 2천억 원`, `열두 살`, `50~60대`, `영하 8도`, `+1.2%`, `3년간`. */
export function* koreanCounts({ text, korean }: Passage): Generator<Candidate> {
  if (!korean) return;
  const numerals = [...sinoNumerals(text), ...nativeNumerals(text)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  let last: Candidate | undefined;
  let before: Numeral | undefined;
  for (const numeral of numerals) {
    let low: Numeral | undefined;
    if (before && numeral.start - before.end < 4 && numeral.start > before.end) {
      RANGE.lastIndex = before.end;
      const range = RANGE.exec(text);
      if (range && before.end + range[0].length === numeral.start) low = before;
    }
    before = numeral;
    const found = candidateOf(text, numeral, low);
    if (!found) continue;
    yield found;
    const pair = last && joined(text, last, found);
    if (pair) yield pair;
    last = pair ?? found;
  }
}
