import { describe, expect, it } from 'vitest';
import { koreanTagger } from '../../../../lib/highlight/tagger/tagger.ts';
import { encodeAll, fitModel } from '../../../../training/names/fit.ts';
import { pack } from '../../../../training/names/pack.ts';
import { korean, type Recipe } from '../../../../training/names/recipes.ts';

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
const trained = () => {
  const { crf, vocabulary } = fitModel(
    [encodeAll(Array.from({ length: 6 }, () => lessons).flat(), recipe)],
    recipe,
    () => {},
  );
  return Buffer.concat([recipe.head, pack(crf, vocabulary, recipe.scale)]);
};

describe('training', () => {
  it('learns names it was shown and carries them over to a like sentence', () => {
    const text = '별하늘 씨가 꽃재마을에서 왔다';
    const found = koreanTagger(trained()).tag(text, [{ start: 0, end: text.length }]).spans;
    expect(found.map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`)).toEqual([
      'person 별하늘',
      'place 꽃재마을',
    ]);
  });

  it('gives the same bytes every time', () => expect(trained()).toEqual(trained()));
});
