/** What sentences are compared by, as small integer ids. Hangul, Han and kana: pairs of letters; others: word stems. */
const WORD = /[가-힣]+|[\u3040-\u30ff\u4e00-\u9fff]+|[\p{L}\p{N}]+/gu;
const PAIRED = /^[\u3040-\u30ff\u4e00-\u9fff가-힣]/;
/** The first letters of a word do the work of a stemmer in most languages with an alphabet. */
const STEM = 6;
const LONGEST = 2000;

export class TermIds {
  private readonly ids = new Map<string, number>();

  get size(): number {
    return this.ids.size;
  }

  /** The terms of one text, repeated as often as they occur; of a monstrous one, those of its first letters. `한국은행은` -> ids of 한국 국은 은행 행은. */
  of(text: string): number[] {
    const found: number[] = [];
    for (const [word] of text.slice(0, LONGEST).matchAll(WORD)) {
      if (PAIRED.test(word)) {
        for (let i = 0; i + 1 < word.length; i++) found.push(this.id(word.slice(i, i + 2)));
      } else if (word.length > 2 || /\d/.test(word)) {
        found.push(
          this.id(
            word
              .slice(0, STEM * 2)
              .toLowerCase()
              .slice(0, STEM),
          ),
        );
      }
    }
    return found;
  }

  private id(term: string): number {
    const known = this.ids.get(term);
    if (known !== undefined) return known;
    this.ids.set(term, this.ids.size);
    return this.ids.size - 1;
  }
}
