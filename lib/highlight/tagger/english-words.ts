import { hashText } from './hash.ts';
import { type Lexicon, wordKey } from './lexicon.ts';
import { type Spelling, wordKeys } from './word-keys.ts';

/** What the tagger sees of one English token. */
export interface EnglishWord extends Spelling {
  /** Its last three letters. */
  readonly suffix: number;
  /** By its small letters, to find names of several words. */
  readonly plainHash: number;
  readonly capital: boolean;
  readonly hasLetter: boolean;
  /** Keys of what it says by itself of its neighbours and of its own label, by `PLACES`. */
  readonly keys: Int32Array;
  /** What these keys weigh, `LANES` numbers a place: worked out once, by `addWords`. */
  sums?: Int32Array;
}

/** Longer tokens are addresses and the like. UTF-16 units. */
const LONGEST = 40;

const MOST_KEPT = 20_000;

/** What is seen of English words, each worked out once. */
export class EnglishWords {
  /** What stands before the first word of a sentence and behind its last. */
  readonly edge = edge();
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

function edge(): EnglishWord {
  const spelling = { word: '', hash: 1, shape: 1, known: 0, cluster: 0, kin: 0 };
  const keys = wordKeys(spelling);
  return { ...spelling, suffix: 17, plainHash: 0, capital: false, hasLetter: false, keys };
}

function englishWord(token: string, lexicon: Lexicon): EnglishWord {
  const shape = shapeOf(token);
  const word = foldWord(token);
  const plain = token.toLowerCase();
  const entry = lexicon.words.get(wordKey(plain));
  const cluster = entry >> 8;
  const spelling = {
    word,
    hash: hashText(word),
    shape: hashText(shape),
    known: entry & 255,
    cluster,
    kin: lexicon.kin[cluster] as number,
  };
  return {
    ...spelling,
    suffix: hashText(word.slice(-3)),
    plainHash: hashText(plain),
    capital: shape.startsWith('A'),
    hasLetter: /\p{L}/u.test(word),
    keys: wordKeys(spelling),
  };
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
