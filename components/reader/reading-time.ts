/** Medium's published figure for Chinese, Japanese and Korean. */
const CHARACTERS_A_MINUTE = 500;
/** Brysbaert 2019, silent reading of English non-fiction. */
const WORDS_A_MINUTE = 238;

/** Whole minutes, at least 1. 1,500 Hangul -> 3. Mixed text adds both measures. */
export function readingMinutes(text: string): number {
  const syllables = text.match(/[가-힣぀-ヿ一-鿿]/g)?.length ?? 0;
  const words = text.match(/[A-Za-zÀ-ɏЀ-ӿ]+/g)?.length ?? 0;
  return Math.max(1, Math.round(syllables / CHARACTERS_A_MINUTE + words / WORDS_A_MINUTE));
}
