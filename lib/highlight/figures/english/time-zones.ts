import type { Candidate, Passage } from '../../finder.ts';

/** Abbreviations of time zones that are no words. */
const SHORT =
  'UTC|GMT|[ECMP][SD]T|AK[SD]T|HST|A[CEW][SD]T|AE[SD]T|BST|CES?T|EES?T|WES?T|IST|JST|KST|MSK|SGT|HKT|NZ[SD]T|BRT|ART|EAT|WAT|SAST|PKT|PHT|WIB';
const ZONE = new RegExp(
  `(?<![\\w/])(?:(?:${SHORT})(?: ?[+-] ?\\d{1,2}(?::?\\d\\d)?h?)?(?![\\w/])|(?:[a-zé]+[ -]){1,3}(?:(?:standard|std|daylight|summer) time|time ?zone)(?!\\w))`,
  'gi',
);
const CAPITALS = /^[A-Z]{3,4}\b/;
const AFTER_CLOCK = /(?:\d|[ap]\.?m\.?) ?$/i;
/** Words before a zone that are not its name. */
const LEAD =
  /^(?:(?:in|at|the|a|my|your|our|his|her|it|is|i|m|s|am|we|re|to|of|on|by|which|works?|for|from|and|or|meet|me|let|all|times?)[ -])+/i;

/** Time zones of a message: `PST`, `UTC+9`, `Eastern Daylight Time`, `Madrid timezone`. In an article they say where a clock hangs. */
export function* timeZones({ text, brief }: Passage): Generator<Candidate> {
  if (!brief) return;
  for (const { index, 0: words } of text.matchAll(ZONE)) {
    const lead = LEAD.exec(words)?.[0].length ?? 0;
    const short = !/time/i.test(words);
    // `est` and `ist` are words of other languages; behind a clock time they are zones.
    if (short && !CAPITALS.test(words) && !AFTER_CLOCK.test(text.slice(0, index))) continue;
    if (words.length > lead)
      yield { start: index + lead, end: index + words.length, kind: 'time', priority: -1 };
  }
}
