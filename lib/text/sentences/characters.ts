/** What one character is to the splitter. All take a single UTF-16 unit, or '' past the end. */

export const isSpace = (c: string): boolean => c !== '' && /\s/.test(c);
export const isDigit = (c: string): boolean => c >= '0' && c <= '9';
export const isHangul = (c: string): boolean => c >= '가' && c <= '힣';
export const isLower = (c: string): boolean => c !== '' && c !== c.toUpperCase();
export const isUpper = (c: string): boolean => c !== '' && c !== c.toLowerCase();
/** Ends a sentence in scripts that write no space after it, or no other stop. */
export const isFullStop = (c: string): boolean => c !== '' && '。！？｡।॥؟۔։።'.includes(c);
export const isTerminator = (c: string): boolean => c !== '' && ('.!?…‼⁇⁈⁉'.includes(c) || isFullStop(c));
export const isCloser = (c: string): boolean => c !== '' && '"\'”’」』)]）】》〉»'.includes(c);
export const isOpener = (c: string): boolean => c !== '' && '"\'“‘「『([（【《〈«'.includes(c);

/** The first place from `at` on that is not white space. */
export function skipSpace(line: string, at: number): number {
  let place = at;
  while (isSpace(line.charAt(place))) place++;
  return place;
}
