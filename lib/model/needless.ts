/** Why a text has no summary: it is read in no time, or it is a list, of which every item counts. */
export type Needless = 'short' | 'list';
