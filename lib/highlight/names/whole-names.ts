import type { Candidate } from '../finder.ts';

const MOST_WORDS = 3;
const LATIN = /^[A-Z][\w’'&.-]*(?: [A-Z][\w’'&.-]*)*$/;
const CAPITALISED_BEFORE = /(?<![\w’'.-])([A-Z][\w’'&-]+) $/;
/** What stands in capitals before a name and is no part of it: what begins sentences, titles, days. */
const NO_PART =
  /^(?:A|About|After|All|Also|An|And|As|At|Before|Both|But|By|CEO|Chairman|Chairwoman|Chief|Coach|Dear|Director|Dr|For|Former|From|Friday|Gov|Governor|He|Her|His|How|If|In|Into|Is|It|Its|Judge|Justice|King|Lady|Like|Lord|Managers?|Mayor|Minister|Miss|Monday|Mr|Mrs|Ms|My|New|Not|Now|Of|Officer|On|Or|Our|Over|President|Prince|Princess|Prof|Professor|Queen|Rep|Saturday|Secretary|Sen|Senator|She|Since|Sir|So|Sunday|That|The|Their|Then|There|These|They|This|Those|Through|Thursday|To|Tuesday|Under|Until|We|Wednesday|What|When|Where|While|Why|With|Yet|You|Your)$/;

/** The capitalised word that stands before every mention of a form; undefined where it is not always the same one. */
function alwaysBefore(text: string, starts: readonly number[]): string | undefined {
  const words = new Set(
    starts.map((at) => CAPITALISED_BEFORE.exec(text.slice(Math.max(0, at - 24), at))?.[1]),
  );
  const [word] = words;
  return words.size === 1 && word && !NO_PART.test(word) ? word : undefined;
}

/** The words that always stand before, with the space behind them; empty where there are none. */
function allBefore(text: string, starts: readonly number[]): string {
  let before = '';
  for (let count = 0; count < MOST_WORDS; count++) {
    const word = alwaysBefore(
      text,
      starts.map((at) => at - before.length),
    );
    if (!word) break;
    before = `${word} ${before}`;
  }
  return before;
}

/**
 * Gives an English name the first words that a tagger left out of it: where `Wars` never stands without `Star` before it, in
 * two mentions or more, the name is `Star Wars`. Only of organisations: before people and places stand titles and kinds.
 */
export function wholeNames(text: string, names: readonly Candidate[]): readonly Candidate[] {
  const ends = new Set(names.map(({ end }) => end));
  const mentions = Map.groupBy(names, ({ kind, start, end }) => {
    const form = text.slice(start, end);
    return kind === 'organization' && LATIN.test(form) && !ends.has(start - 1) ? form : '';
  });
  const before = new Map<string, string>();
  for (const [form, found] of mentions) {
    const starts = found.map(({ start }) => start);
    const words = form && found.length > 1 ? allBefore(text, starts) : '';
    if (words) before.set(form, words);
  }
  if (before.size === 0) return names;
  return names.map((name) => {
    const form = text.slice(name.start, name.end);
    const words = name.kind === 'organization' && !ends.has(name.start - 1) && before.get(form);
    if (!words) return name;
    const { entity = form } = name;
    return { ...name, start: name.start - words.length, entity: entity === form ? words + form : entity };
  });
}
