import type { Candidate } from '../finder.ts';

/** What two languages call one organisation: one name where a text has both, bracketed or not. */
const BOTH: Readonly<Record<string, readonly string[]>> = {
  IMF: ['국제통화기금'],
  WHO: ['세계보건기구'],
  WTO: ['세계무역기구'],
  OECD: ['경제협력개발기구'],
  IAEA: ['국제원자력기구'],
  NATO: ['북대서양조약기구', '나토'],
  NASA: ['미국항공우주국', '미 항공우주국', '항공우주국'],
  ESA: ['유럽우주국'],
  FDA: ['미국 식품의약국', '미 식품의약국', '식품의약국'],
  FBI: ['미 연방수사국', '연방수사국'],
  CIA: ['미 중앙정보국', '중앙정보국'],
  ECB: ['유럽중앙은행'],
  EU: ['유럽연합'],
  UN: ['유엔', '국제연합'],
  FIFA: ['국제축구연맹'],
  IOC: ['국제올림픽위원회'],
  Fed: ['연방준비제도', '연준'],
  LH: ['한국토지주택공사'],
  SH: ['서울주택도시공사'],
  HUG: ['주택도시보증공사'],
  KDI: ['한국개발연구원'],
  KAIST: ['한국과학기술원', '카이스트'],
  KBO: ['한국야구위원회'],
};

/** `NASA` in a text that has 미국항공우주국 too is that one. */
export function inBothLanguages(text: string, names: readonly Candidate[]): Candidate[] {
  return names.map((name) => {
    const full =
      name.kind === 'organization'
        ? BOTH[text.slice(name.start, name.end)]?.find((korean) => text.includes(korean))
        : undefined;
    return full && (name.entity === undefined || name.entity.length < full.length)
      ? { ...name, entity: full }
      : name;
  });
}

const LATIN = /^\s?\(([A-Za-z][A-Za-z&-]{1,11})\)/;

/** A Latin name in brackets right after an organisation is its other name: `국제통화기금(IMF)`. */
export function* aliasesOf(text: string, names: readonly Candidate[]): Generator<Candidate> {
  for (const name of names) {
    if (name.kind !== 'organization') continue;
    const match = LATIN.exec(text.slice(name.end, name.end + 15));
    if (!match?.[1] || /^(?:CEO|CFO|CTO|AI|IT|PR|M&A|IR|HR)$/.test(match[1])) continue;
    const start = name.end + match[0].length - match[1].length - 1;
    yield {
      start,
      end: start + match[1].length,
      kind: 'organization',
      entity: name.entity ?? text.slice(name.start, name.end),
      priority: 1,
    };
  }
}

/**
 * Gives names that stand as such a Latin name what they are short for, whoever else found them: a tagger knows `INOA` by
 * itself, and would make two of one.
 */
export function withAliases(
  text: string,
  names: readonly Candidate[],
  aliases: readonly Candidate[],
): Candidate[] {
  const full = new Map(aliases.map(({ start, end, entity }) => [text.slice(start, end), entity]));
  return names.map((name) => {
    const form = text.slice(name.start, name.end);
    const entity = (name.entity ?? form) === form ? full.get(form) : undefined;
    return entity ? { ...name, kind: 'organization', entity } : name;
  });
}
