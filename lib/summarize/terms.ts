import { isHangul } from '../text/words.ts';
import { NumberIds } from './number-ids.ts';

/** What sentences are compared by, as small integer ids. Hangul, Han and kana: pairs of letters; others: word stems. */
const WORD = /[가-힣]+|[\u3040-\u30ff\u4e00-\u9fff]+|[\p{L}\p{N}]+/gu;
const PAIRED = /^[\u3040-\u30ff\u4e00-\u9fff가-힣]/;
/** The first letters of a word do the work of a stemmer in most languages with an alphabet. */
const STEM = 6;
const LONGEST = 2000;
/** A stem of `STEM` letters or figures is one number of 32 bits to this base, without a zero in it. */
const BASE = 37;
const PLAIN_STEM = /^[a-z0-9]+$/;

/** A letter or figure of ASCII as a digit to `BASE`, its case aside; 0 for all else of ASCII. */
const DIGITS = Uint8Array.from({ length: 0x80 }, (_, code) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? Number.parseInt(String.fromCharCode(code), 36) + 1 : 0,
);
const LAST_FIGURE = 10;

export class TermIds {
  private readonly stems = new Map<string, number>();
  /** Stems of ASCII as numbers, and pairs by their two code units: cutting each out of the text costs more than all else here. */
  private readonly plainStems = new NumberIds();
  private readonly pairs = new NumberIds();
  /** Ids of words that are not plain, so that each is cut to its stem once; -1 for one that is too short to say anything. */
  private readonly words = new Map<string, number>();

  get size(): number {
    return this.stems.size + this.plainStems.size + this.pairs.size;
  }

  /** The terms of one text, repeated as often as they occur; of a monstrous one, those of its first letters. `한국은행은` -> ids of 한국 국은 은행 행은. */
  of(text: string): number[] {
    const head = text.slice(0, LONGEST);
    const found: number[] = [];
    // What was read before another script came up has its ids for good, and is met again in the same order.
    return this.readUsual(head, found) ? found : this.readAny(head);
  }

  /** Reads a text of ASCII, Hangul and punctuation letter by letter into `found`. False where it comes upon anything else. */
  private readUsual(text: string, found: number[]): boolean {
    for (let at = 0; at < text.length; ) {
      const code = text.charCodeAt(at);
      if (isHangul(code)) at = this.readPairs(text, at, found);
      else if (code < 0x80) at = DIGITS[code] === 0 ? at + 1 : this.readStem(text, at, found);
      else if (code >= 0x2010 && code <= 0x2027) at++;
      else return false;
      if (at < 0) return false;
    }
    return true;
  }

  private readPairs(text: string, from: number, found: number[]): number {
    let at = from + 1;
    for (; at < text.length && isHangul(text.charCodeAt(at)); at++) found.push(this.pairAt(text, at - 1));
    return at;
  }

  /** The place behind the word that begins at `from`, or -1 where it goes on in another script. */
  private readStem(text: string, from: number, found: number[]): number {
    let stem = 0;
    let figures = 0;
    let at = from;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code >= 0x80 && (code < 0x2010 || code > 0x2027)) return -1;
      const digit = code < 0x80 ? (DIGITS[code] as number) : 0;
      if (digit === 0) break;
      if (at - from < STEM) stem = Math.imul(stem, BASE) + digit;
      if (digit <= LAST_FIGURE) figures++;
    }
    if (at - from > 2 || figures > 0) found.push(this.plainStems.of(stem, this.size));
    return at;
  }

  private readAny(text: string): number[] {
    const found: number[] = [];
    for (const word of text.match(WORD) ?? []) {
      if (PAIRED.test(word)) for (let i = 0; i + 1 < word.length; i++) found.push(this.pairAt(word, i));
      else {
        const id = this.ofWord(word);
        if (id >= 0) found.push(id);
      }
    }
    return found;
  }

  private pairAt(text: string, at: number): number {
    return this.pairs.of((text.charCodeAt(at) << 16) | text.charCodeAt(at + 1), this.size);
  }

  private ofWord(word: string): number {
    const known = this.words.get(word);
    if (known !== undefined) return known;
    const tells = word.length > 2 || /\d/.test(word);
    const id = tells
      ? this.ofStem(
          word
            .slice(0, STEM * 2)
            .toLowerCase()
            .slice(0, STEM),
        )
      : -1;
    this.words.set(word, id);
    return id;
  }

  private ofStem(stem: string): number {
    if (PLAIN_STEM.test(stem)) {
      let number = 0;
      for (const letter of stem) number = Math.imul(number, BASE) + (DIGITS[letter.charCodeAt(0)] as number);
      return this.plainStems.of(number, this.size);
    }
    const id = this.stems.get(stem) ?? this.size;
    this.stems.set(stem, id);
    return id;
  }
}
