import { type Mark, NAME_KINDS } from '../../lib/model/mark.ts';

const isName = (mark: Mark) => (NAME_KINDS as readonly string[]).includes(mark.kind);

function identity(mark: Mark, text: string): string {
  const surface = text.slice(mark.start, mark.end);
  if (isName(mark)) return `${mark.kind} ${mark.entity ?? surface}`;
  return `${mark.kind} ${mark.value === undefined ? surface : `${mark.value} ${mark.unit ?? ''}`}`;
}

/** For each mark, the indexes of all marks that mean the same person, place or value, in the order of the text. */
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

export const groupOf = (mark: Mark): 'name' | 'figure' => (isName(mark) ? 'name' : 'figure');
