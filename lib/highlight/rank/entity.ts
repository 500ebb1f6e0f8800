import { FIGURE_KINDS, type MarkKind } from '../../model/mark.ts';
import type { Candidate } from '../finder.ts';

/** All mentions of one name, or of one value. */
export interface Entity {
  readonly name: string;
  /** Names and figures are never one entity. */
  readonly figure: boolean;
  readonly kind: MarkKind;
  readonly mentions: readonly [Candidate, ...Candidate[]];
  /** How often it is told: `국가해양국(INOA)` tells one body once. */
  readonly told: number;
}

/** From the end of a name to the alias that brackets put behind it. */
const BRACKET = 2;

export const isFigure = (kind: MarkKind): boolean => (FIGURE_KINDS as readonly string[]).includes(kind);

/** What a mark stands for: a name's fullest form, a figure's value and unit (`260000 장`), else its own words. */
export function entityOf({ entity, value, unit, kind, start, end }: Candidate, text: string): string {
  if (entity) return entity;
  if (value !== undefined && isFigure(kind)) return unit ? `${value} ${unit}` : String(value);
  return text.slice(start, end);
}

/** Entities in the order of their first mentions. */
export function entitiesOf(text: string, candidates: readonly Candidate[]): Entity[] {
  const groups = new Map<string, [Candidate, ...Candidate[]]>();
  for (const candidate of candidates) {
    const id = `${isFigure(candidate.kind)} ${entityOf(candidate, text)}`;
    const group = groups.get(id);
    if (group) group.push(candidate);
    else groups.set(id, [candidate]);
  }
  return [...groups.values()].map((mentions) => ({
    name: entityOf(mentions[0], text),
    figure: isFigure(mentions[0].kind),
    kind: mentions[0].kind,
    mentions,
    told: mentions.filter(({ start }, i) => i === 0 || start - (mentions[i - 1]?.end ?? 0) > BRACKET).length,
  }));
}
