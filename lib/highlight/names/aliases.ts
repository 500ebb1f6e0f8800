import type { Candidate } from '../finder.ts';

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
