/** Money and percentages are quantities to the tagger; the rules know them apart. */
export const TAGGED_KINDS = ['person', 'organization', 'place', 'date', 'time', 'quantity'] as const;
export type TaggedKind = (typeof TAGGED_KINDS)[number];

/** Label 0 is outside; kind k begins with 1 + 2k and goes on with 2 + 2k. */
export const OUTSIDE = 0;
export const beginOf = (kind: number): number => 1 + 2 * kind;
export const insideOf = (kind: number): number => 2 + 2 * kind;
export const kindOf = (label: number): number => (label - 1) >> 1;
export const isInside = (label: number): boolean => label > 0 && label % 2 === 0;

/** How many labels stand for the first `kinds` kinds. */
export const labelCount = (kinds: number): number => 1 + 2 * kinds;
