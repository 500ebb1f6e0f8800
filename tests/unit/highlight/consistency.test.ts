import { describe, expect, it } from 'vitest';
import { findMarks } from '../../../lib/highlight/find-marks.ts';
import { consistent } from '../../../lib/highlight/names/consistency.ts';
import type { Tagging } from '../../../lib/highlight/tagger/tagger.ts';

/** A tagger that believes this much in each mention of a word, in order, and finds those it believes in more than not. */
function tagger(text: string, word: string, beliefs: readonly number[]): Tagging {
  const starts = [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => index);
  const beliefAt = new Map(starts.map((start, index) => [start, beliefs[index] ?? 0]));
  return {
    spans: starts
      .filter((start) => (beliefAt.get(start) ?? 0) > 0.5)
      .map((start) => ({ start, end: start + word.length, kind: 'person' as const })),
    beliefIn: (start, end, kind) =>
      kind === 'person' && end - start === word.length ? (beliefAt.get(start) ?? 0) : 0,
  };
}

describe('one word over a whole text', () => {
  const text = '고라니가 왔다. 고라니는 갔다. 고라니도 잔다.';

  it('is a name everywhere when its mentions say so in sum', () => {
    const { everywhere, here } = consistent(text, [], tagger(text, '고라니', [0.99, 0.4, 0.4]));
    expect(everywhere.map(({ start }) => start)).toEqual([0]);
    expect(here).toEqual([]);
  });

  it('is a name only where the tagger sees one when the others speak against it', () => {
    const { everywhere, here } = consistent(text, [], tagger(text, '고라니', [0.8, 0.02, 0.02]));
    expect(everywhere).toEqual([]);
    expect(here.map(({ start }) => start)).toEqual([0]);
  });

  it('is no person by its shape alone when the tagger rules that out again and again', () => {
    const byShape = [{ start: 0, end: 3, kind: 'person' as const }];
    expect(consistent(text, byShape, tagger(text, '고라니', [0, 0, 0])).everywhere).toEqual([]);
    expect(consistent(text, byShape, tagger(text, '고라니', [0.4, 0.3, 0.3])).everywhere).toHaveLength(1);
  });

  it('stays a place that a list knows in an article, where a short text leaves it to the tagger', () => {
    const byList = [{ start: 0, end: 3, kind: 'place' as const }];
    const found = (words: string) =>
      consistent(words, byList, tagger(words, '고라니', [0, 0, 0])).everywhere.length;
    const article = text + ' 그리고 아무 말이나 길게 이어진다.'.repeat(20);
    expect([found(article), found(text)]).toEqual([1, 0]);
  });

  it('is no name in a short text by a title beside it, when the tagger sees a word', () => {
    const titled = [{ start: 0, end: 2, kind: 'person' as const, priority: 1 }];
    const words = '정말 작가는 무슨 생각을 했을까.';
    expect(consistent(words, titled, tagger(words, '정말', [0])).everywhere).toEqual([]);
    expect(consistent(words, titled, tagger(words, '정말', [0.2])).everywhere).toHaveLength(1);
  });

  it('is a name in a short text without Korean only where it is likelier than not', () => {
    const found = (words: string, word: string) => {
      const start = words.indexOf(word);
      const { beliefIn } = tagger(words, word, [0.45]);
      const spans = [{ start, end: start + word.length, kind: 'person' as const }];
      const { everywhere, here } = consistent(words, [], { spans, beliefIn });
      return [...everywhere, ...here].length;
    };
    expect([found('어제 고라니가 왔다.', '고라니'), found('They sell Gorani by the box.', 'Gorani')]).toEqual(
      [1, 0],
    );
  });

  it('is no name in an article where it is a scale, however sure the tagger is', () => {
    const found = (word: string) => {
      const words = `It was 38 degrees ${word} on the quay.${' The boats stayed in all the same.'.repeat(20)}`;
      const { everywhere, here } = consistent(words, [], tagger(words, word, [0.99]));
      return [...everywhere, ...here].length;
    };
    expect([found('Fahrenheit'), found('Farrow')]).toEqual([0, 1]);
  });

  it('is no name as the beginning of a longer word unless the tagger is sure', () => {
    const compound = `고라니축제가 열렸다.${' 그리고 아무 말이나 길게 이어진다.'.repeat(20)}`;
    const found = (belief: number) => {
      const { everywhere, here } = consistent(compound, [], tagger(compound, '고라니', [belief]));
      return [...everywhere, ...here].length;
    };
    expect(found(0.6)).toBe(0);
    expect(found(0.95)).toBe(1);
  });

  it('has to be surer of one mention in a long text than in a short one', () => {
    const found = (words: string) =>
      consistent(words, [], tagger(words, '고라니', [0.8, 0.02, 0.02])).here.length;
    expect([found(text), found(text + ' 그리고 아무 말이나 길게 이어진다.'.repeat(20))]).toEqual([1, 0]);
  });

  it('is no person as a common noun or a share index, however sure the tagger is', () => {
    for (const [words, noun] of [
      ['지수는 내렸다.', '지수'],
      ['코스피는 올랐다.', '코스피'],
      ['최종수정 3시', '최종수정'],
    ] as const)
      expect(consistent(words, [], tagger(words, noun, [0.95]))).toEqual({ everywhere: [], here: [] });
  });

  it('keeps what a rule knows of an entity where the tagger finds the same span', () => {
    const rule = { start: 0, end: 3, kind: 'person' as const, entity: '큰고라니' };
    const { everywhere } = consistent(text, [rule], tagger(text, '고라니', [0.99, 0.9, 0.9]));
    expect(everywhere.filter(({ start }) => start === 0).map(({ entity }) => entity)).toEqual([
      '큰고라니',
      '큰고라니',
    ]);
  });

  it('goes by the tagger over rules in a short text, by the longer chain of rules in a long one', () => {
    const chain = { start: 0, end: 6, kind: 'place' as const };
    const whole = { start: 0, end: 11, kind: 'place' as const };
    const tagging: Tagging = { spans: [whole], beliefIn: () => 0.7 };
    const highest = (words: string) =>
      [...consistent(words, [chain], tagging).everywhere].sort(
        (a, b) => (b.priority ?? 0) - (a.priority ?? 0),
      )[0]?.end;
    const words = '원주 단계동 새봄전망대에서 만났다.';
    expect(highest(words)).toBe(11);
    expect(highest(words + ' 그리고 아무 말이나 길게 이어진다.'.repeat(20))).toBe(6);
  });

  it('leaves a figure of the rules to the rules, in a short text too', () => {
    const words = '한도윤 35명';
    const whole = { start: 0, end: words.length, kind: 'person' as const };
    const korean = { tag: (): Tagging => ({ spans: [whole], beliefIn: () => 0.6 }) };
    expect(findMarks(words, { language: 'ko' }, { taggers: { korean } }).map(({ kind }) => kind)).toEqual([
      'quantity',
    ]);
  });

  describe('in a long text', () => {
    const rest = ' 그리고 아무 말이나 길게 이어진다.'.repeat(20);
    const organization = (words: string, start: number, end: number) => ({
      start: words.indexOf('한') + start,
      end: words.indexOf('한') + end,
      kind: 'organization' as const,
    });

    it('goes by what the word is elsewhere, even where the tagger sees another kind', () => {
      const words = `한빛은 컸다. 한빛이 온다.${rest}`;
      const rule = { ...organization(words, 0, 2), priority: 1 };
      const { everywhere } = consistent(words, [rule], tagger(words, '한빛', [0.05, 0.95]));
      expect(everywhere.map(({ kind }) => kind)).toEqual(['organization', 'organization']);
    });

    it('takes a country for a place', () => {
      const words = `스웨덴은 이겼다.${rest}`;
      expect(consistent(words, [], tagger(words, '스웨덴', [0.95]))).toEqual({ everywhere: [], here: [] });
    });

    it('parts an organisation from its own body', () => {
      const words = `한빛은행 정책위원회가 모였다.${rest}`;
      const rules = [organization(words, 0, 4), organization(words, 5, 10)];
      const whole = { ...organization(words, 0, 10) };
      const tagging: Tagging = { spans: [whole], beliefIn: () => 0.95 };
      expect(consistent(words, rules, tagging).everywhere).toEqual(rules);
    });
  });
});

describe('what is too little of a name in an article', () => {
  const article = `${'비가 오래 내렸다. '.repeat(40)}`;
  const kept = (words: string, belief: number, kind: 'person' | 'place' | 'organization', before = '') => {
    const text = `${article}${before}${words}`;
    const start = article.length + before.length;
    const span = { start, end: start + (words.match(/^[가-힣]+(?=\|)/)?.[0].length ?? 0), kind };
    const bare = text.replace('|', '');
    const tagging: Tagging = { spans: [span], beliefIn: () => belief };
    const { everywhere, here } = consistent(bare, [], tagging);
    return everywhere.length + here.length > 0;
  };

  it.each([
    ['박솔|을 보았다.', 0.8, 'person', false],
    ['박솔|을 보았다.', 0.95, 'person', true],
    ['박나래|를 불렀다.', 0.8, 'person', true],
    ['한국|시리즈가 열렸다.', 0.8, 'place', false],
    ['중국|산 고추다.', 0.8, 'place', true],
    ['노인복지법|을 고친다.', 0.95, 'organization', false],
  ] as const)('%s at %d as %s: %s', (words, belief, kind, wanted) =>
    expect(kept(words, belief, kind)).toBe(wanted),
  );

  it('is no person before a title where the tagger sees none', () => {
    const text = `${article}손글씨 대장을 읽는다.`;
    const rule = { start: article.length, end: article.length + 3, kind: 'person' as const, priority: 1 };
    const decided = (belief: number) =>
      consistent(text, [rule], { spans: [], beliefIn: () => belief }).everywhere.length;
    expect([decided(0.001), decided(0.4)]).toEqual([0, 1]);
  });
});
