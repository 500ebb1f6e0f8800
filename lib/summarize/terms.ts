import { isPlain } from '../text/plain-text.ts';

/** What sentences are compared by, as small integer ids. Hangul, Han and kana: pairs of letters; others: word stems. */
const WORD = /[가-힣]+|[\u3040-\u30ff\u4e00-\u9fff]+|[\p{L}\p{N}]+/gu;
/** The same for a plain text. */
const PLAIN_WORD = /[A-Za-z0-9]+/g;
const PAIRED = /^[\u3040-\u30ff\u4e00-\u9fff가-힣]/;
/** The first letters of a word do the work of a stemmer in most languages with an alphabet. */
const STEM = 6;
const LONGEST = 2000;

export class TermIds {
  private readonly stems = new Map<string, number>();
  /** Pairs by their two code units: cutting each out of the text costs more than all else here. */
  private readonly pairs = new Map<number, number>();
  /** Ids of whole words, so that each is cut to its stem once; -1 for one that is too short to say anything. */
  private readonly words = new Map<string, number>();

  get size(): number {
    return this.stems.size + this.pairs.size;
  }

  /** The terms of one text, repeated as often as they occur; of a monstrous one, those of its first letters. `한국은행은` -> ids of 한국 국은 은행 행은. */
  of(text: string): number[] {
    const found: number[] = [];
    const head = text.slice(0, LONGEST);
    const plain = isPlain(head);
    for (const word of head.match(plain ? PLAIN_WORD : WORD) ?? []) {
      if (!plain && PAIRED.test(word)) {
        for (let i = 0; i + 1 < word.length; i++)
          found.push(this.idIn(this.pairs, word.charCodeAt(i) * 0x10000 + word.charCodeAt(i + 1)));
      } else {
        const id = this.ofWord(word);
        if (id >= 0) found.push(id);
      }
    }
    return found;
  }

  private ofWord(word: string): number {
    const known = this.words.get(word);
    if (known !== undefined) return known;
    const tells = word.length > 2 || /\d/.test(word);
    const stem = word
      .slice(0, STEM * 2)
      .toLowerCase()
      .slice(0, STEM);
    const id = tells ? this.idIn(this.stems, stem) : -1;
    this.words.set(word, id);
    return id;
  }

  private idIn<Term>(known: Map<Term, number>, term: Term): number {
    let id = known.get(term);
    if (id === undefined) {
      id = this.size;
      known.set(term, id);
    }
    return id;
  }
}
