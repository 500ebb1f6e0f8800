import { describe, expect, it } from 'vitest';
import type { LabelledSpan, Sentence } from '../../../training/names/corpus.ts';
import { koreanNameParts } from '../../../training/names/korean-name-parts.ts';
import { rehearseKorean } from '../../../training/names/rehearse-korean.ts';

const parts = koreanNameParts(
  new Map([
    ['김수현', 1],
    ['박도윤', 1],
    ['이하린', 1],
    ['물빛골', 2],
    ['바늘귀', 8],
  ]),
);
/** `text` with its names in square brackets, each followed by its kind's first letter. */
function sentence(line: string): Sentence {
  const kinds = { p: 'person', o: 'organization', l: 'place', d: 'date' } as const;
  const spans: LabelledSpan[] = [];
  let text = '';
  let at = 0;
  for (const { 0: whole, 1: name = '', 2: letter = '', index } of line.matchAll(/\[(.+?)\]([pold])/g)) {
    text += line.slice(at, index);
    spans.push({
      start: text.length,
      end: text.length + name.length,
      kind: kinds[letter as keyof typeof kinds],
    });
    text += name;
    at = index + whole.length;
  }
  return { id: line, text: text + line.slice(at), spans };
}
const named = ({ text, spans }: Sentence) => spans.map(({ start, end }) => text.slice(start, end));
const without = ({ text, spans }: Sentence) =>
  spans.reduceRight((rest, { start, end }) => `${rest.slice(0, start)}_${rest.slice(end)}`, text);
const said = (line: string) => rehearseKorean(Array<Sentence>(60).fill(sentence(line)), parts, 3);

describe('sentences said again with made-up Korean names', () => {
  it('change the names and nothing else, and mark just the new ones', () => {
    const line = '[박도윤]p 씨는 [3일]d [해온시]l에 [솔내전자]o 공장을 열었다';
    const again = said(line);
    for (const one of again) expect(without(one)).toBe('_ 씨는 _ _에 _ 공장을 열었다');
    const [, days, places, firms] = [0, 1, 2, 3].map((nth) => again.map((one) => named(one)[nth] ?? ''));
    expect(new Set(days)).toEqual(new Set(['3일']));
    // Most keep what tells their kind.
    expect(places?.filter((name) => /^[가-힣]+시$/.test(name)).length).toBeGreaterThan(30);
    expect(firms?.filter((name) => /^[가-힣]+전자$/.test(name)).length).toBeGreaterThan(30);
    expect(new Set(places).size).toBeGreaterThan(20);
  });

  it('give persons that no dictionary has, rare surnames among them', () => {
    const persons = new Set(said('[박도윤]p 감독이 웃었다').flatMap(named));
    expect(persons.size).toBeGreaterThan(20);
    expect([...persons].filter((name) => !parts.persons.includes(name)).length).toBeGreaterThan(15);
    for (const name of persons) expect(name).toMatch(/^[가-힣]{2,4}$/);
  });

  it('keep the particle that stands behind right', () => {
    const open = (name = '') => (name.charCodeAt(name.length - 1) - 0xac00) % 28 === 0;
    for (const again of said('[이하나]p가 왔다')) expect(open(named(again)[0])).toBe(true);
    for (const again of said('[이하린]p이 왔다')) expect(open(named(again)[0])).toBe(false);
    for (const again of said('[마르코 헤일]p은 갔다')) expect(open(named(again)[0])).toBe(false);
  });

  it('know persons and places of a dictionary, and are the same every time', () => {
    expect(parts).toEqual({ persons: ['김수현', '박도윤', '이하린'], places: ['물빛골'] });
    expect(said('[이하나]p가 왔다')).toEqual(said('[이하나]p가 왔다'));
  });
});
