/** A name as it stands in a sentence: `new york` as `New York`. One that has its own capitals keeps them: `eBay`. */
export const titled = (name: string): string =>
  /\p{Lu}/u.test(name) ? name : name.replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());
