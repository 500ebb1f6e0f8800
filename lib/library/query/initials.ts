import { getChoseong } from 'es-hangul';

const INITIALS = /^[ㄱ-ㅎ]{2,}$/;

/** Is this word typed as initial consonants, such as `ㅂㄷㅊ` for `반도체`? One letter alone says too little. */
export const isInitials = (word: string): boolean => INITIALS.test(word);

/** Initial consonants of every syllable; other letters stay. `반도체 3사` -> `ㅂㄷㅊ 3ㅅ` */
export const initialsOf = (text: string): string =>
  text.replace(/[가-힣]+/g, (syllables) => getChoseong(syllables));
