import type { Candidate } from '../finder.ts';

/** A name with the words it is written in. */
interface Named {
  readonly candidate: Candidate;
  readonly form: string;
}

const HANGUL = /^[가-힣]+$/;
const INITIALS = /^[A-Z]{3,8}$/;
const NATIONAL = /^(?:한국|대한|국립)$/;

/** Tells of a name whether `form` is what a text calls it later on. */
function shortOf(form: string, kind: Candidate['kind']): (full: string) => boolean {
  const last = ` ${form}`;
  const hangul = HANGUL.test(form);
  const initials = INITIALS.test(form);
  return (full) => {
    if (full.length <= form.length) return false;
    // `창원` is 경남 창원, but `경남` is no part of a name that is told alone, and York is not New York.
    if (full.endsWith(last)) return kind !== 'place' || hangul;
    if (kind === 'organization')
      return (
        (initials && isInitials(form, full)) ||
        (hangul && isAbbreviation(form, full)) ||
        (full.endsWith(form) && NATIONAL.test(full.slice(0, -form.length)))
      );
    return kind === 'person' && hangul && isPartOfPerson(form, full);
  };
}

/** `마르코` is 마르코 헤일; `정` is 정유찬, and so is `유찬`. */
function isPartOfPerson(form: string, full: string): boolean {
  if (full.includes(' ')) return form.length > 1 && full.startsWith(`${form} `);
  if (!HANGUL.test(full) || full.length > 4) return false;
  return form.length === 1 ? full.startsWith(form) : full.length === form.length + 1 && full.endsWith(form);
}

/** `ESO` is the European Southern Observatory. */
function isInitials(form: string, full: string): boolean {
  let told = 0;
  for (let at = 0; at < full.length; at++) {
    const code = full.charCodeAt(at);
    if (code >= 0x41 && code <= 0x5a && code !== form.charCodeAt(told++)) return false;
  }
  return told === form.length && full.split(' ').length >= told;
}

/** `국토부` is 국토교통부, `한은` 한국은행: syllables of the whole in their order, of three the last one too. `삼성` is not 삼성전자. */
function isAbbreviation(form: string, full: string): boolean {
  if (form.length < 2 || !HANGUL.test(full)) return false;
  if (full.startsWith(form) || form[0] !== full[0]) return false;
  if (form.length > 2 && form.at(-1) !== full.at(-1)) return false;
  let at = 0;
  for (const syllable of form) {
    at = full.indexOf(syllable, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/**
 * Gives each name that stands for a fuller one in the same text that one's name: `유찬`, `정` -> `정유찬`, `가디언스` -> `서울 가디언스`,
 * `Quintero` -> `Ines Quintero`. The nearest before it wins, else the first after.
 */
export function linked(text: string, names: readonly Candidate[]): Candidate[] {
  const known: Named[] = names.map((candidate) => ({
    candidate,
    form: text.slice(candidate.start, candidate.end),
  }));
  const firstOf = new Map<string, Named[]>();
  for (const named of known) {
    const same = firstOf.get(named.form);
    if (same) same.push(named);
    else firstOf.set(named.form, [named]);
  }
  const fullerOf = new Map<string, Named[]>();
  return known.map((named) => {
    const { candidate, form } = named;
    if (candidate.entity !== undefined && candidate.entity !== form) return candidate;
    const key = `${candidate.kind} ${form}`;
    const fuller = fullerOf.get(key) ?? fullerForms(candidate.kind, form, firstOf);
    fullerOf.set(key, fuller);
    const target = fuller.findLast(({ candidate: { start } }) => start < candidate.start) ?? fuller[0];
    return target ? { ...candidate, entity: target.candidate.entity ?? target.form } : candidate;
  });
}

function fullerForms(
  kind: Candidate['kind'],
  form: string,
  mentions: ReadonlyMap<string, readonly Named[]>,
): Named[] {
  const isFuller = shortOf(form, kind);
  const fuller: Named[] = [];
  for (const [full, named] of mentions)
    if (isFuller(full)) for (const one of named) if (one.candidate.kind === kind) fuller.push(one);
  return fuller.sort((a, b) => a.candidate.start - b.candidate.start);
}
