/** Between a closing sign or a unit and its particle both browsers end a line, `word-break: keep-all` or not. */
const BORDER = /(?<=[)\]%℃〉》」』】])(?=[가-힣])/;

/** Where the first particle stands that follows a sign, so that no line may end before it; -1 where none does. UTF-16.
 * `국제통화기금(IMF)은` -> 11.
 */
export const particleAfterSign = (text: string): number => text.search(BORDER);

/** A text in pieces, each further one beginning with such a particle: `물가가 3.2%를 넘었다` -> `물가가 3.2%`, `를 넘었다`. */
export const beforeParticles = (text: string): string[] => text.split(BORDER);
