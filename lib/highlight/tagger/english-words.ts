import { mix } from './hash.ts';

/** What the tagger sees of one English token. */
export interface EnglishWord {
  /** Lower case, digits alike, letters held down (`soooo`) cut to two. */
  readonly word: string;
  readonly hash: number;
  /** `Aa`, `AA`, `aA`, `0`, `A.A`: runs of a class written once, a second capital or small letter twice. */
  readonly shape: number;
  readonly capital: boolean;
}

const kept = new Map<string, EnglishWord>();
const MOST_KEPT = 20_000;

export function englishWord(token: string): EnglishWord {
  const known = kept.get(token);
  if (known) return known;
  if (kept.size > MOST_KEPT) kept.clear();
  const word = token
    .toLowerCase()
    .slice(0, 40)
    .replace(/\p{N}/gu, '0')
    .replace(/(\p{L})\1{2,}/gu, '$1$1');
  const made = { word, hash: hashOf(word), shape: hashOf(shapeOf(token)), capital: /^\p{Lu}/u.test(token) };
  kept.set(token, made);
  return made;
}

export function hashOf(text: string): number {
  let hash = 17;
  for (let at = 0; at < text.length; at++) hash = mix(hash, text.charCodeAt(at));
  return hash;
}

function shapeOf(token: string): string {
  return token
    .slice(0, 40)
    .replace(/\p{Lu}/gu, 'A')
    .replace(/[\p{Ll}\p{Lo}]/gu, 'a')
    .replace(/\p{N}/gu, '0')
    .replace(/(.)\1{2,}/gu, '$1$1');
}
