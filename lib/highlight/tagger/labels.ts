/** Money and percentages are quantities to the tagger; the rules know them apart. */
export const TAGGED_KINDS = ['person', 'organization', 'place', 'date', 'time', 'quantity'] as const;
export type TaggedKind = (typeof TAGGED_KINDS)[number];

/** Label 0 is outside; kind k begins with 1 + 2k and goes on with 2 + 2k. */
export const OUTSIDE = 0;
export const LABELS_A_KIND = 2;
export const beginOf = (kind: number): number => 1 + LABELS_A_KIND * kind;
export const insideOf = (kind: number): number => beginOf(kind) + 1;
export const kindOf = (label: number): number => (label - 1) >> 1;
export const isInside = (label: number): boolean => label > 0 && label % 2 === 0;

/** Labels in groups: outside is one by itself, then come the kinds. How many a group has. */
export const labelsOfGroup = (group: number): number => (group === 0 ? 1 : LABELS_A_KIND);

/** How many labels stand for the first `kinds` kinds. */
export const labelCount = (kinds: number): number => 1 + LABELS_A_KIND * kinds;
