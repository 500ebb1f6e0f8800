import { describe, expect, it } from 'vitest';
import { findMarks } from '../../../lib/highlight/find-marks.ts';
import { withoutTitle } from '../../../lib/highlight/names/name-edges.ts';
import { isRomanized } from '../../../lib/highlight/names/romanized.ts';
import type { Tagged, Tagging } from '../../../lib/highlight/tagger/tagger.ts';
import { NAME_KINDS } from '../../../lib/model/mark.ts';

const LONG = ` ${'The boats stayed in that week and the quay was quiet all day. '.repeat(8)}`;

/** A tagger that is sure of these forms, as these kinds. */
const sureOf = (text: string, forms: Readonly<Record<string, Tagged['kind']>>): Tagging => {
  const spans = Object.entries(forms).map(([form, kind]) => {
    const start = text.indexOf(form);
    return { start, end: start + form.length, kind };
  });
  return {
    spans,
    beliefIn: (start, end, kind) =>
      spans.some((span) => span.start === start && span.end === end && span.kind === kind) ? 0.99 : 0,
  };
};

const named = (text: string, forms?: Readonly<Record<string, Tagged['kind']>>): string[] =>
  findMarks(text, { language: 'en' }, forms && { taggers: { english: { tag: () => sureOf(text, forms) } } })
    .filter(({ kind }) => (NAME_KINDS as readonly string[]).includes(kind))
    .map(({ start, end, kind }) => `${text.slice(start, end)}/${kind}`);

describe('a Korean name in Latin letters', () => {
  it.each(['Joo-won Baek', 'Hye-jin Park', 'Kim Seo-yeon', 'Yun-ah Lim', 'Eun-Ji Choi'])('is %s', (name) =>
    expect(isRomanized(name)).toBe(true),
  );

  it.each(['Pre-tax Park', 'Stratford-upon-Avon', 'Co-founder Kim', 'Mid-size Son', 'Joo-won'])(
    'is not %s',
    (words) => expect(isRomanized(words)).toBe(false),
  );

  it.each(['', LONG])('is a person even where the tagger sees a place', (rest) => {
    const text = `The shop in Joo-won Baek, who runs it, is full.${rest}`;
    expect(named(text, { 'Joo-won Baek': 'place' })).toEqual(['Joo-won Baek/person']);
  });

  it('is one without a tagger too', () => {
    expect(named('The keys went to Seo-yeon Lim on Monday.')).toEqual(['Seo-yeon Lim/person']);
  });
});

describe('the edges of a name', () => {
  it.each(['', LONG])('hold no quotation mark', (rest) => {
    const text = `“Batteries let us do both,” said Tove.${rest}`;
    expect(named(text, { '“Batteries': 'organization' })).toEqual([]);
    const called = `They call it “Fjordcell” here.${rest}`;
    expect(named(called, { '“Fjordcell”': 'organization', Fjordcell: 'organization' })).toEqual([
      'Fjordcell/organization',
    ]);
  });

  it('hold the dot that a firm is written with, and no other', () => {
    expect(named('Orders went to Fernway Ltd. in May.')).toEqual(['Fernway Ltd./organization']);
    expect(named('They met in Palo Alto, Calif. in May.', { 'Palo Alto': 'place', Calif: 'place' })).toEqual([
      'Palo Alto/place',
      'Calif./place',
    ]);
    expect(named('She banks with Harrow Bank.')).toEqual(['Harrow Bank/organization']);
  });

  it('begin behind who or what of it is spoken of', () => {
    expect(named('Shares of Fernway Foods rose. Members of Harrow Bank met.')).toEqual([
      'Fernway Foods/organization',
      'Harrow Bank/organization',
    ]);
  });

  it.each([
    ['서근래 총재', '서근래'],
    ['마르코 헤일 대표', '마르코 헤일'],
    ['바하두르 구룽', '바하두르 구룽'],
    ['총재', '총재'],
  ])('leave out the title of a person: %s', (seen, name) => {
    const text = `어제 ${seen}는 산을 올랐다.`;
    const { start, end } = withoutTitle(text, { start: 3, end: 3 + seen.length });
    expect(text.slice(start, end)).toBe(name);
  });

  it('cut no letter out of an abbreviation', () => {
    expect(named('He works at S.B.C. as well.')).toEqual([]);
  });
});
