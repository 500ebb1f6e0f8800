/** Closing signs and units between which and a particle both browsers break a line, `word-break: keep-all` or not. */
const BEFORE_PARTICLE = /[)\]」』》〉】%℃‰](?=[가-힣])/;
const EACH = new RegExp(BEFORE_PARTICLE, 'g');

/** U+2060, which lets no line end where it stands. */
const WORD_JOINER = '\u2060';

/**
 * Offset behind the first sign that a particle follows: there no line may end. 0 where there is none. UTF-16.
 * `국제통화기금(IMF)은` -> 11.
 */
export const particleAfterSign = (text: string): number => text.search(BEFORE_PARTICLE) + 1;

/** For a text that is only shown: particles stay with what they belong to, `38%를` as well as `최고경영자(CEO)는`. */
export function withJoinedParticles(text: string): string {
  return text.replace(EACH, `$&${WORD_JOINER}`);
}
