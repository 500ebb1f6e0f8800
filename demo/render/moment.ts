/** The day the board believes it is: lists print the time for posts of this day, the date for all others. */
export const TODAY = '2025-11-03';

/** `2025-11-01T07:12:00+09:00` as boards print it: `25-11-01 07:12`. */
export const shortStamp = (iso: string): string => `${iso.slice(2, 10)} ${iso.slice(11, 16)}`;

/** `2025.11.01 07:12`. */
export const dottedStamp = (iso: string): string =>
  `${iso.slice(0, 10).replaceAll('-', '.')} ${iso.slice(11, 16)}`;

/** `07:12` today, else `11-01`. */
export const listStamp = (iso: string): string =>
  iso.startsWith(TODAY) ? iso.slice(11, 16) : iso.slice(5, 10);
