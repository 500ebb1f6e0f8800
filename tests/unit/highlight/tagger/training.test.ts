import { describe, expect, it } from 'vitest';
import { OUTSIDE, TAGGED_KINDS } from '../../../../lib/highlight/tagger/labels.ts';
import { koreanTagger } from '../../../../lib/highlight/tagger/tagger.ts';
import { indexed } from '../../../../training/names/dense.ts';
import { encodeAll, type Fitted, fitModel } from '../../../../training/names/fit.ts';
import { pack } from '../../../../training/names/pack.ts';
import { korean, type Recipe } from '../../../../training/names/recipes.ts';
import { decode } from '../../../../training/names/score.ts';

const labelled = (text: string, ...spans: [string, 'person' | 'place'][]) => ({
  id: text,
  text,
  spans: spans.map(([words, kind]) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, kind };
  }),
});

const lessons = [
  labelled('한빛나 씨가 물빛마을에서 왔다', ['한빛나', 'person'], ['물빛마을', 'place']),
  labelled('구름달 씨가 솔숲마을에서 왔다', ['구름달', 'person'], ['솔숲마을', 'place']),
  labelled('단풍잎 씨가 들꽃마을에서 왔다', ['단풍잎', 'person'], ['들꽃마을', 'place']),
  labelled('노을빛 씨가 샘터마을에서 왔다', ['노을빛', 'person'], ['샘터마을', 'place']),
  labelled('어제 씨앗을 마당에 심었다'),
  labelled('나는 밥을 먹고 잠을 잤다'),
];
const words = new Map([
  ['별하늘', 1],
  ['마당', 8],
]);
const recipe: Recipe = { ...korean(words), least: 1, scale: 0.01 };
const fitted = () =>
  fitModel([encodeAll(Array.from({ length: 6 }, () => lessons).flat(), recipe)], recipe, () => {});
const packed = ({ crf, vocabulary }: Fitted) =>
  Buffer.concat([recipe.head, pack(crf, vocabulary, recipe.scale)]);
const trained = () => packed(fitted());

describe('training', () => {
  it('learns names it was shown and carries them over to a like sentence', () => {
    const text = '별하늘 씨가 꽃재마을에서 왔다';
    const found = koreanTagger(trained()).tag(text, [{ start: 0, end: text.length }]).spans;
    expect(found.map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`)).toEqual([
      'person 별하늘',
      'place 꽃재마을',
    ]);
  });

  it('is read as it was learned, to the last weight', () => {
    const model = fitted();
    const tagger = koreanTagger(packed(model));
    const corpus = indexed(encodeAll(lessons, recipe), model.vocabulary);
    const labels = decode(model.crf, corpus);
    for (const [at, { text }] of lessons.entries()) {
      const found = tagger.tag(text, [{ start: 0, end: text.length }]).spans;
      const spans = found.map(({ start, end, kind }) => {
        const { scheme } = recipe.units;
        const first = (corpus.offsets[at] as number) + start;
        const own = [...labels.subarray(first, first + end - start)];
        expect(own).toEqual(
          own.map((_, place) => scheme.labelAt(TAGGED_KINDS.indexOf(kind), place, own.length)),
        );
        return end - start;
      });
      const [from, to] = [corpus.offsets[at] as number, corpus.offsets[at + 1] as number];
      expect(spans.reduce((sum, length) => sum + length, 0)).toBe(
        labels.subarray(from, to).filter((label) => label !== OUTSIDE).length,
      );
    }
  });

  it('gives the same bytes every time', () => expect(trained()).toEqual(trained()));
});
