/** UTF-16 units: a message, a headline, a sentence. */
const SHORT = 300;

/** Is this one piece of writing? It is read as a whole, and no word in it comes up often enough to be judged by its other mentions. */
export const isShort = (text: string): boolean => text.length <= SHORT;
