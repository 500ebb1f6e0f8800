/** One form for both sides of a comparison: composed Hangul, lower case, single spaces. `경주  GPU` -> `경주 gpu` */
export const fold = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
