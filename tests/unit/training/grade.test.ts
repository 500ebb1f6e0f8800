import { expect, it } from 'vitest';
import type { Candidate } from '../../../lib/highlight/finder.ts';
import { entitiesOf } from '../../../lib/highlight/rank/entity.ts';
import { gradesOf } from '../../../training/key/grade.ts';

const TEXT = '가람시는 가람시립합창단에 2억8천만 원을 주고 악보 값 8천만 원은 따로 낸다.';

function mark(words: string, rest: Omit<Candidate, 'start' | 'end'>): Candidate {
  const start = Math.max(0, TEXT.indexOf(` ${words}`) + 1);
  return { start, end: start + words.length, ...rest };
}

const entities = entitiesOf(TEXT, [
  mark('가람시', { kind: 'organization', entity: '가람시' }),
  mark('가람시립합창단', { kind: 'organization', entity: '가람시립합창단' }),
  mark('2억8천만 원', { kind: 'money', value: 280_000_000, unit: '원' }),
  mark('8천만 원', { kind: 'money', value: 80_000_000, unit: '원' }),
]);
type Said = Parameters<typeof gradesOf>[2][number];
const gradesIn = (...said: Said[]): number[] => entities.map(gradesOf(entities, TEXT, said));
const bare = (text: string): Said => ({ text, marks: [] });

it('counts the longest form of a name, and no name inside another', () => {
  expect(gradesIn(bare('가람시립합창단이 돈을 받는다.'), bare('가람시가 돈을 준다.'))).toEqual([1, 1, 0, 0]);
});

it('counts no amount inside a longer one', () => {
  expect(gradesIn(bare('합창단이 2억8천만 원을 받는다.'), bare('악보 값은 8천만 원이다.'))).toEqual([
    0, 0, 1, 1,
  ]);
});

it('counts a figure that is spelled in another way', () => {
  const text = '합창단이 2억 8000만 원을 받는다.';
  const told = { start: 5, end: 16, kind: 'money', value: 280_000_000, unit: '원' } as const;
  const marks = [{ ...told, entity: '', key: false, score: 0 }];
  expect(gradesIn({ text, marks })).toEqual([0, 0, 1, 0]);
});
