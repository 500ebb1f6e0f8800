/** Signs that are neither letters nor figures, of ASCII and of the blocks of punctuation: nearly all that stand in texts. */
const USUAL_SIGNS = /[\0-/:-`{-\x7f\u2000-\u206f\u3000-\u3004\u3008-\u3020]+/g;
/** Letters and figures of the usual scripts alone. */
const DONE =
  /^[0-9a-z\u00df-\u00f6\u00f8-\u017f\u0430-\u045f\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fef\uac00-\ud7a3]*$/;
const OTHER_SIGNS = /[^\p{L}\p{N}]+/gu;

/** Letters and figures only, in lower case: what makes two spellings of one text the same. `냉장고, 소음!` -> `냉장고소음` */
export function fold(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replace(USUAL_SIGNS, '');
  // To ask of each letter what Unicode calls it takes several times as long.
  return DONE.test(plain) ? plain : plain.replace(OTHER_SIGNS, '');
}
