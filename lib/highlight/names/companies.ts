import { isEnding } from '../../text/words.ts';
import type { Candidate, Passage } from '../finder.ts';
import { mentions } from './mentions.ts';

/** Above everything else that finds names. */
const CERTAIN = 6;
/** What the law has a company write with its name. */
const FORM = '㈜|[(（][주유재사][)）]';
const NAME = '[가-힣A-Za-z0-9&]{2,20}';
/** Right behind a name the sign is that name's: `한들테크㈜ 박서준 대표`. */
const BEFORE = new RegExp(`(?<![가-힣A-Za-z0-9&])(?:(?:${FORM}) ?|(?:주식회사|유한회사) )(${NAME})`, 'g');
const AFTER = new RegExp(`(?<![가-힣A-Za-z0-9&])(${NAME})(?:${FORM})`, 'g');
const MARKED = /㈜|[(（][주유재사][)）]|주식회사|유한회사/;
/** Endings that few names end in: taken off also where the name stands only once. */
const PLAIN_ENDING = /^(?:은|는|을|를|와|에서|에게|에는|측)$/;
/** `이`, `가`, `도` and the like end names too: taken off where at least so many letters are left. */
const LEAST_LEFT = 3;

/** The name without its ending: the form that the text has most, `한들테크` of `㈜한들테크는`. */
function nameOf(text: string, word: string): string {
  let best = word;
  let most = 0;
  for (let length = word.length; length > 1; length--) {
    const ending = word.slice(length);
    if (!isEnding(ending)) continue;
    const stem = word.slice(0, length);
    let count = mentions(text, stem).length;
    if (PLAIN_ENDING.test(ending) || (ending.length === 1 && length >= LEAST_LEFT)) count += 1;
    if (count <= most) continue;
    best = stem;
    most = count;
  }
  return best;
}

/**
 * Companies that are called so: `㈜한들테크`, `(주)누리로지스`, `가람정밀㈜`, `주식회사 해온물류`. The sign is part of the mark and
 * not of the name, which is the company's from then on without it too.
 */
export function* companies({ text, korean }: Passage): Generator<Candidate> {
  if (!korean || !MARKED.test(text)) return;
  const names = new Set<string>();
  for (const match of text.matchAll(BEFORE)) {
    const word = match[1] ?? '';
    const entity = nameOf(text, word);
    const end = match.index + match[0].length - word.length + entity.length;
    names.add(entity);
    yield { start: match.index, end, kind: 'organization', entity, priority: CERTAIN };
  }
  for (const { index, 0: whole, 1: entity = '' } of text.matchAll(AFTER)) {
    names.add(entity);
    yield { start: index, end: index + whole.length, kind: 'organization', entity, priority: CERTAIN };
  }
  for (const entity of names)
    for (const start of mentions(text, entity))
      yield { start, end: start + entity.length, kind: 'organization', entity, priority: CERTAIN };
}
