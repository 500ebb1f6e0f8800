import type { Candidate } from '../finder.ts';

/** The smaller unit that may follow, and how many of it make one: `1시간 30분`, `64달러 45센트`. */
const SMALLER: Readonly<Record<string, readonly [string, number]>> = {
  시간: ['분', 60],
  분: ['초', 60],
  년: ['개월', 12],
  달러: ['센트', 100],
  유로: ['센트', 100],
  파운드: ['펜스', 100],
  hour: ['minute', 60],
  minute: ['second', 60],
};
/** Compounds that are told in the larger unit. */
const IN_LARGER = /^(?:달러|유로|파운드)$/;
const DASH = /^\s?[~∼〜–]\s?$/;
const HALF = /^\s?반(?=$|[^가-힣]|[은이을의에도만동])/;
const LONGEST_GAP = 3;

const round = (value: number): number => Number(value.toPrecision(12));

/** `1시간` and `30분` are 90분. */
function together(first: Candidate, second: Candidate, gap: string): Candidate | undefined {
  const [unit, factor] = SMALLER[first.unit ?? ''] ?? [];
  if (!factor || second.unit !== unit || first.kind !== second.kind || !/^(?: ?| and )$/.test(gap))
    return undefined;
  if (typeof first.value !== 'number' || typeof second.value !== 'number') return undefined;
  return IN_LARGER.test(first.unit ?? '')
    ? { ...first, end: second.end, value: round(first.value + second.value / factor) }
    : { ...first, end: second.end, value: first.value * factor + second.value, unit };
}

/** `32평~62평`, `3월 2일 ~ 4월 1일`, `오전 10시~오후 2시`: two of a kind with a dash between are one range. */
function range(first: Candidate, second: Candidate, gap: string): Candidate | undefined {
  if (!DASH.test(gap) || first.kind !== second.kind || first.unit !== second.unit) return undefined;
  const { value: from } = first;
  const { value: to } = second;
  const told = from !== undefined && to !== undefined && !/[~/]/.test(`${from}${to}`);
  const sign = typeof from === 'number' ? '~' : '/';
  return { ...first, end: second.end, value: told ? `${from}${sign}${to}` : undefined };
}

/** `1시간 반`, `2년 반`. */
function andHalf(text: string, candidate: Candidate): Candidate {
  const half =
    /^(?:시간|년|달|개월|배)$/.test(candidate.unit ?? '') &&
    HALF.exec(text.slice(candidate.end, candidate.end + 4));
  return half && typeof candidate.value === 'number'
    ? { ...candidate, end: candidate.end + half[0].length, value: candidate.value + 0.5 }
    : candidate;
}

/** Joins figures that are one together. `candidates` are sorted and do not overlap. */
export function joinCompounds(text: string, candidates: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const next = andHalf(text, candidate);
    const last = joined.at(-1);
    const gap =
      last && next.start - last.end <= LONGEST_GAP + 2 ? text.slice(last.end, next.start) : undefined;
    const one = last && gap !== undefined ? (together(last, next, gap) ?? range(last, next, gap)) : undefined;
    if (one) joined[joined.length - 1] = one;
    else joined.push(next);
  }
  return joined;
}
