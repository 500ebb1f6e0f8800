import { addWords } from './add-words.ts';
import type { Dictionary } from './dictionary.ts';
import { ENGLISH_WIDTH, englishFeatures } from './english-features.ts';
import { englishTokens } from './english-tokens.ts';
import { type EnglishWord, EnglishWords } from './english-words.ts';
import { KOREAN_WIDTH, koreanFeatures } from './korean-features.ts';
import { Scheme, TAGGED_KINDS } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import { listedPhrases } from './listed-phrases.ts';
import { smallWordsOf } from './small-words.ts';
import type { Weights } from './weights.ts';

const KOREAN_SCHEME = new Scheme(TAGGED_KINDS.length);
/** English has the first three kinds. */
const ENGLISH_SCHEME = new Scheme(3);

/** How a language is cut into units, and what is seen of each. Holds one segment at a time. */
export interface UnitReader {
  readonly scheme: Scheme;
  /** Keys a unit. */
  readonly width: number;
  /** Before the first segment of a text. */
  begin(text: string): void;
  /** Reads `text.slice(start, end)`; gives the number of units. `keys`, `startOf` and `endOf` then speak of these. */
  read(text: string, start: number, end: number): number;
  readonly keys: Int32Array;
  /** Adds to `sums` what is seen beside `keys`, since its sum is known: `LANES` numbers a unit, with `MARGIN` units before and behind. */
  addKnown(weights: Weights, sums: Int32Array): void;
  startOf(unit: number): number;
  endOf(unit: number): number;
}

/** Korean by letters: particles stand on names without a space between. */
export class KoreanReader implements UnitReader {
  readonly scheme = KOREAN_SCHEME;
  readonly width = KOREAN_WIDTH;
  keys = new Int32Array(0);
  private first = 0;
  private readonly dictionary: Dictionary;

  constructor(dictionary: Dictionary) {
    this.dictionary = dictionary;
  }

  begin(): void {}

  read(text: string, start: number, end: number): number {
    const size = (end - start) * KOREAN_WIDTH;
    if (this.keys.length < size) this.keys = new Int32Array(size * 2);
    koreanFeatures(text, start, end, this.dictionary, this.keys);
    this.first = start;
    return end - start;
  }

  addKnown(): void {}

  startOf(unit: number): number {
    return this.first + unit;
  }

  endOf(unit: number): number {
    return this.first + unit + 1;
  }
}

/** English by words. */
export class EnglishReader implements UnitReader {
  readonly scheme = ENGLISH_SCHEME;
  readonly width = ENGLISH_WIDTH;
  keys = new Int32Array(0);
  words: readonly EnglishWord[] = [];
  private readonly tokens: string[] = [];
  private readonly starts: number[] = [];
  private isSmall: (word: string) => boolean = () => false;
  private readonly lexicon: Lexicon;
  /** What stands around a sentence. */
  readonly edge: EnglishWord;
  private readonly known: EnglishWords;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.known = new EnglishWords(lexicon);
    this.edge = this.known.edge;
  }

  begin(text: string): void {
    this.isSmall = smallWordsOf(text);
  }

  read(text: string, start: number, end: number): number {
    this.tokens.length = 0;
    this.starts.length = 0;
    englishTokens(text, start, end, this.tokens, this.starts);
    const size = this.starts.length * ENGLISH_WIDTH;
    if (this.keys.length < size) this.keys = new Int32Array(size * 2);
    this.words = this.tokens.map((token) => this.known.of(token));
    const phrases = listedPhrases(
      this.words.map(({ plainHash }) => plainHash),
      this.lexicon,
    );
    englishFeatures(this.words, this.edge, phrases, this.isSmall, this.keys);
    return this.starts.length;
  }

  addKnown(weights: Weights, sums: Int32Array): void {
    addWords(this.words, this.edge, weights, sums);
  }

  startOf(unit: number): number {
    return this.starts[unit] ?? 0;
  }

  endOf(unit: number): number {
    return this.startOf(unit) + (this.tokens[unit]?.length ?? 0);
  }
}
