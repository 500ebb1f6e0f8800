import { describe, expect, it } from 'vitest';
import { composeOrganization } from '../../../training/names/compose-organization.ts';
import type { Gazetteer } from '../../../training/names/gazetteer.ts';
import { listedOrganizations } from '../../../training/names/listed-names.ts';
import { randomFrom } from '../../../training/names/random.ts';
import { rehearse } from '../../../training/names/rehearse.ts';
import { titled } from '../../../training/names/titled.ts';

const names: Gazetteer = {
  first: ['mina'],
  last: ['okafor'],
  person: ['lao tzu'],
  place: ['new york'],
  organization: ['eBay', 'ACLU'],
};
const about = (name: string) => ({
  id: name,
  text: `ask ${name} now`,
  spans: [{ start: 4, end: 4 + name.length, kind: 'organization' as const }],
});

describe('sentences said again', () => {
  it('write a name as it is written, and leave its own capitals', () => {
    expect(['new york', "macy's", 'eBay', 'ACLU'].map(titled)).toEqual([
      'New York',
      "Macy's",
      'eBay',
      'ACLU',
    ]);
  });

  it('mark just the new name, in small letters where the old one was', () => {
    const said = rehearse([about('acme'), about('Acme')], names, 40, 3).filter(({ text }) =>
      text.startsWith('ask '),
    );
    const put = said.map(({ text, spans }) => [
      text.slice(4, -4),
      text.slice(spans[0]?.start, spans[0]?.end),
    ]);
    for (const [between, marked] of put) expect(marked).toBe(between);
    const [small, large] = [said.filter(({ id }) => id === 'acme'), said.filter(({ id }) => id === 'Acme')];
    for (const { text } of small) expect(text).toBe(text.toLowerCase());
    expect(small.some(({ text }) => text.includes('aclu'))).toBe(true);
    expect(large.some(({ text }) => text.includes('ACLU'))).toBe(true);
  });

  it('make up organisations of many forms out of known words', () => {
    const random = randomFrom(5);
    const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
    const made = Array.from({ length: 300 }, () => composeOrganization(names, pick, random));
    expect(made.some((name) => name.startsWith('New York '))).toBe(true);
    expect(made.some((name) => name.endsWith(' of New York'))).toBe(true);
    expect(made.some((name) => name.startsWith("Mina's "))).toBe(true);
    for (const name of made) expect(name).toMatch(/^\p{Lu}\S*(?: (?:&|and|of|\p{Lu}\S*|& Sons))+$/u);
  });
});

describe('the organisations of our own list', () => {
  it('stand there once each, without a stray space', () => {
    const listed = listedOrganizations();
    expect(new Set(listed).size).toBe(listed.length);
    for (const name of listed) expect(name).toMatch(/^\S+(?: \S+)*$/);
  });
});
