import { composeOrganization, type Pick } from './compose-organization.ts';
import type { LabelledSpan, Sentence } from './corpus.ts';
import type { Gazetteer } from './gazetteer.ts';
import { randomFrom } from './random.ts';
import { titled } from './titled.ts';

/** Shares of the organisations that become a listed one, and one that is made up; the rest stay what they are. */
const LISTED = 0.35;
const MADE = 0.2;

/**
 * Sentences said again with other names in the same places, `times` each, and every name of the gazetteer once alone: a few thousand
 * labelled sentences know few names, and the sentences around them are worth more than the names they happen to hold.
 */
export function rehearse(
  sentences: readonly Sentence[],
  names: Gazetteer,
  times: number,
  seed: number,
): Sentence[] {
  const random = randomFrom(seed);
  const pick: Pick = (list) => list[Math.floor(random() * list.length)] ?? '';
  const said: Sentence[] = [];
  for (let time = 0; time < times; time++)
    for (const sentence of sentences)
      if (sentence.spans.length > 0) said.push(sayAgain(sentence, names, random, pick));
  return [...said, ...alone(names)];
}

function sayAgain(
  { id, text, spans }: Sentence,
  names: Gazetteer,
  random: () => number,
  pick: Pick,
): Sentence {
  let again = '';
  let at = 0;
  const moved: LabelledSpan[] = [];
  for (const { start, end, kind } of spans) {
    again += text.slice(at, start);
    const old = text.slice(start, end);
    const other = replacement(kind, old.split(/\s+/).length, names, random, pick);
    const from = again.length;
    again += other ? casedLike(old, other) : old;
    moved.push({ start: from, end: again.length, kind });
    at = end;
  }
  return { id, text: again + text.slice(at), spans: moved };
}

function replacement(
  kind: string,
  words: number,
  names: Gazetteer,
  random: () => number,
  pick: Pick,
): string | undefined {
  const chance = random();
  if (kind === 'person') {
    if (chance > 0.9) return undefined;
    if (chance > 0.8) return pick(names.person);
    if (words > 1) return `${pick(names.first)} ${pick(names.last)}`;
    return pick(chance < 0.6 ? names.first : names.last);
  }
  if (words > 3) return undefined;
  if (kind === 'place') return chance < 0.8 ? pick(names.place) : undefined;
  if (chance < LISTED) return pick(names.organization);
  return chance < LISTED + MADE ? composeOrganization(names, pick, random) : undefined;
}

function casedLike(old: string, name: string): string {
  if (old === old.toLowerCase()) return name.toLowerCase();
  return old === old.toUpperCase() && old.length > 3 ? name.toUpperCase() : titled(name);
}

function alone(names: Gazetteer): Sentence[] {
  const one = (kind: LabelledSpan['kind']) => (name: string) => {
    // An organisation of three letters is an abbreviation.
    const short = kind === 'organization' && name.length < 4 && name === name.toLowerCase();
    const text = short ? name.toUpperCase() : titled(name);
    return { id: text, text, spans: [{ start: 0, end: text.length, kind }] };
  };
  return [
    ...[...names.first, ...names.last, ...names.person].map(one('person')),
    ...names.place.map(one('place')),
    ...names.organization.map(one('organization')),
  ];
}
