import type { Mark, MarkKind } from '../../../lib/model/mark.ts';

/** What a mark looks like: each group has a colour and a line of its own shape. */
export type MarkGroup = 'name' | 'figure' | 'time';

/** The eight kinds as people choose them. */
export const KINDS_OF: Readonly<Record<MarkGroup, readonly MarkKind[]>> = {
  name: ['person', 'organization', 'place'],
  figure: ['money', 'quantity', 'percent'],
  time: ['date', 'time'],
};

export const MARK_GROUPS = Object.keys(KINDS_OF) as readonly MarkGroup[];

export const groupOfKind = (kind: MarkKind): MarkGroup =>
  MARK_GROUPS.find((group) => KINDS_OF[group].includes(kind)) ?? 'figure';

export const groupOf = ({ kind }: Pick<Mark, 'kind'>): MarkGroup => groupOfKind(kind);

/** Does the text show this mark, as the user wants it? */
export const isShown = (mark: Mark, density: 'key' | 'all' | 'none', hidden: readonly MarkKind[]): boolean =>
  (density === 'all' || (density === 'key' && mark.key)) && !hidden.includes(mark.kind);
