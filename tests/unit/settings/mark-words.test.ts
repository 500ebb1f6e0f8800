import { describe, expect, it } from 'vitest';
import { alwaysMark, forgetWord, neverMark, parseMarkWords } from '../../../lib/settings/mark-words.ts';

const NONE = { never: [], always: [] };

describe('words that a user wants never or always marked', () => {
  it('stand in one list only', () => {
    const always = alwaysMark(neverMark(NONE, '가람천'), { text: ' 가람천 ', kind: 'place' });
    expect(always).toEqual({ never: [], always: [{ text: '가람천', kind: 'place' }] });
    expect(neverMark(always, '가람천')).toEqual({ never: ['가람천'], always: [] });
  });

  it('are said once, whatever their spaces', () => {
    const once = alwaysMark(alwaysMark(NONE, { text: '젠슨  황', kind: 'person' }), {
      text: '젠슨 황',
      kind: 'organization',
    });
    expect(once.always).toEqual([{ text: '젠슨 황', kind: 'organization' }]);
    expect(forgetWord(once, '젠슨 황')).toEqual(NONE);
  });

  it.each([
    undefined,
    7,
    'never',
    [],
    { never: 'x' },
    { always: [{ text: '', kind: 'person' }, { text: 'a' }, null] },
  ])('are none in %j', (stored) => expect(parseMarkWords(stored)).toEqual(NONE));

  it('keep what is right of what was stored', () => {
    const stored = {
      never: ['가', 3, ' ', '가'],
      always: [
        { text: 'B', kind: 'money', more: 1 },
        { text: 'C', kind: 'x' },
      ],
    };
    expect(parseMarkWords(stored)).toEqual({ never: ['가'], always: [{ text: 'B', kind: 'money' }] });
  });
});
