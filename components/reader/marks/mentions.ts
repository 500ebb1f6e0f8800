import type { Mark } from '../../../lib/model/mark.ts';
import { groupOf } from './kinds.ts';

/** Two marks with the same identity mean the same person, place, day or amount. */
function identity(mark: Mark, text: string): string {
  const surface = text.slice(mark.start, mark.end);
  if (groupOf(mark) === 'name') return `${mark.kind} ${mark.entity ?? surface}`;
  return `${mark.kind} ${mark.value === undefined ? surface : `${mark.value} ${mark.unit ?? ''}`}`;
}

/** For each mark, the indexes of all marks that mean the same, in the order of the text; equal groups are one array. */
export function mentionsOf(marks: readonly Mark[], text: string): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  return marks.map((mark, index) => {
    const key = identity(mark, text);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(index);
    return group;
  });
}
