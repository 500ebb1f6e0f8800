import { hashText, keyOf, mix } from './hash.ts';
import { type Lexicon, wordKey } from './lexicon.ts';

/** What the tagger sees of one English token. */
export interface EnglishWord {
  /** Lower case, digits alike, letters held down (`soooo`) cut to two. */
  readonly word: string;
  readonly hash: number;
  /** `Aa`, `AA`, `aA`, `0`, `A.A`: runs of a class written once, a second capital or small letter twice. */
  readonly shape: number;
  /** Its last three letters. */
  readonly suffix: number;
  /** What the lexicon has it as; 0 for a word that is not in it. */
  readonly known: number;
  /** By its small letters, to find names of several words. */
  readonly plainHash: number;
  readonly capital: boolean;
  readonly hasLetter: boolean;
  /** Keys of what it says wherever it stands: its beginnings, ends and inner letters. */
  readonly own: Int32Array;
}

/** The first of the numbers that tell the features of beginnings and ends apart, and the one of all inner letters. */
const FIRST_SEED = 527;
const INNER_SEED = 600;
const MOST_INNER = 8;
/** Longer tokens are addresses and the like. UTF-16 units. */
const LONGEST = 40;

const MOST_KEPT = 20_000;

/** What is seen of English words, each worked out once. */
export class EnglishWords {
  private readonly kept = new Map<string, EnglishWord>();
  private readonly lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  of(token: string): EnglishWord {
    const known = this.kept.get(token);
    if (known) return known;
    if (this.kept.size > MOST_KEPT) this.kept.clear();
    const made = englishWord(token, this.lexicon);
    this.kept.set(token, made);
    return made;
  }
}

function englishWord(token: string, lexicon: Lexicon): EnglishWord {
  const shape = shapeOf(token);
  const word = foldWord(token);
  const plain = token.toLowerCase();
  const hash = hashText(shape);
  return {
    word,
    hash: hashText(word),
    shape: hash,
    suffix: hashText(word.slice(-3)),
    known: lexicon.words.get(wordKey(plain)),
    plainHash: hashText(plain),
    capital: shape.startsWith('A'),
    hasLetter: /\p{L}/u.test(word),
    own: ownKeys(word, hash),
  };
}

function ownKeys(word: string, shape: number): Int32Array {
  const keys: number[] = [];
  let seed = FIRST_SEED;
  const put = (value: number): void => {
    keys.push(keyOf(mix(seed++, value)));
  };
  put(hashText(word.slice(0, 1)));
  for (let length = 2; length <= 4; length++) {
    put(word.length > length ? hashText(word.slice(0, length)) : 2);
    put(word.length > length ? hashText(word.slice(-length)) : 2);
  }
  put(mix(hashText(word.slice(-3)), shape));
  for (let from = 0; from + 3 <= word.length && from < MOST_INNER; from++)
    keys.push(keyOf(mix(INNER_SEED, hashText(word.slice(from, from + 3)))));
  return Int32Array.from(keys);
}

/** `A`, `a` or `0` for a capital, a small letter or a digit; other signs stand for themselves. */
function classOf(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code < 0x80) {
    if (code >= 97 && code <= 122) return 'a';
    if (code >= 65 && code <= 90) return 'A';
    return code >= 48 && code <= 57 ? '0' : sign;
  }
  if (/\p{Lu}/u.test(sign)) return 'A';
  if (/[\p{Ll}\p{Lo}]/u.test(sign)) return 'a';
  return /\p{N}/u.test(sign) ? '0' : sign;
}

function shapeOf(token: string): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (const sign of token.slice(0, LONGEST)) {
    const kind = classOf(sign);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) shape += kind;
  }
  return shape;
}

function foldWord(token: string): string {
  let word = '';
  let last = '';
  let run = 0;
  for (const sign of token.toLowerCase().slice(0, LONGEST)) {
    const kind = classOf(sign) === '0' ? '0' : sign;
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2 || !/\p{L}/u.test(kind)) word += kind;
  }
  return word;
}
