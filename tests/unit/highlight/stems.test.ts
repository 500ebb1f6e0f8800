import { describe, expect, it } from 'vitest';
import { stemsIn } from '../../../lib/highlight/rank/stems.ts';

const stems = (text: string) => stemsIn(text, 0, text.length);

describe('stems', () => {
  it('are two syllables of Korean and five letters of English, whatever their case', () => {
    expect(stems('선수단이')).toEqual(stems('선수'));
    expect(stems('STRIKES')).toEqual(stems('strik'));
    expect(stems('ferry')).not.toEqual(stems('ferr'));
    expect(stems('선수')).not.toEqual(stems('수선'));
  });

  it('leave out words too short to say anything', () => {
    expect(stems('그 배 the sea 3일 a')).toEqual([]);
  });

  it('part where the script changes', () => {
    expect(stems('news한국cafeé')).toEqual([...stems('news'), ...stems('한국'), ...stems('cafe')]);
  });

  it('are read from one place to another', () => {
    expect(stemsIn('seven ferries', 6, 11)).toEqual(stems('ferri'));
  });
});
