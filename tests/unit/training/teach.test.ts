import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeAll, fitModel } from '../../../training/names/fit.ts';
import { korean, type Recipe } from '../../../training/names/recipes.ts';
import { sentencesOf, teach } from '../../../training/names/teach.ts';
import { toldStrings } from '../../../training/names/told.ts';

const lesson = (person: string, place: string) => {
  const text = `${person} 씨가 ${place}에서 왔다`;
  const start = text.indexOf(place);
  return {
    id: text,
    text,
    spans: [
      { start: 0, end: person.length, kind: 'person' as const },
      { start, end: start + place.length, kind: 'place' as const },
    ],
  };
};
const lessons = [
  lesson('한빛나', '물빛마을'),
  lesson('구름달', '솔숲마을'),
  lesson('단풍잎', '들꽃마을'),
  lesson('노을빛', '샘터마을'),
];
const recipe: Recipe = { ...korean(new Map([['별하늘', 1]])), least: 1, scale: 0.01 };
const teacher = fitModel(
  [encodeAll(Array.from({ length: 20 }, () => lessons).flat(), recipe)],
  recipe,
  () => {},
);
const TEXT = '별하늘 씨가 꽃재마을에서 왔다';
const taught = (told: Parameters<typeof teach>[2]) =>
  teach(teacher, [TEXT], told, recipe).map(({ text, spans }) =>
    spans.map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`),
  );

describe('what a model teaches the next one', () => {
  it('is what it finds itself', () =>
    expect(taught(new Map())).toEqual([['person 별하늘', 'place 꽃재마을']]));

  it('is another kind, or no name, where a string was told to be so', () => {
    expect(taught(new Map([['별하늘', 'organization']]))).toEqual([
      ['organization 별하늘', 'place 꽃재마을'],
    ]);
    expect(taught(new Map([['별하늘', 'none']]))).toEqual([['place 꽃재마을']]);
  });

  it('comes from whole sentences, each once, without addresses', () => {
    expect(
      sentencesOf([
        'The kernel of the old box would not boot. Thanks!',
        'See http://example.org for the whole list. The kernel of the old box would not boot.',
      ]),
    ).toEqual(['The kernel of the old box would not boot.']);
  });
});

describe('the strings that were told', () => {
  it('stand there once each, with the letter of what they are', () => {
    const lines = readFileSync(
      join(import.meta.dirname, '../../../training/names/told-en.txt'),
      'utf8',
    ).split('\n');
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[nopl] \S/);
    expect(toldStrings('told-en.txt').size).toBe(lines.length - 1);
    expect(toldStrings('told-en.txt').get('IIRC')).toBe('none');
  });
});
