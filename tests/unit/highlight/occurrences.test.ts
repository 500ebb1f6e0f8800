import { describe, expect, it } from 'vitest';
import { occurrences } from '../../../lib/highlight/names/occurrences.ts';

const story = '나루시는 강나루역에서 나루나루 축제를 연다. Lumo and LumoLumo came; lumo stayed. ';
const long = story.repeat(400);

describe('where a form stands', () => {
  it.each(['나루', '나루나루', 'Lumo', 'LumoLumo', 'lumo', '축제를 연다', '없는말'])(
    'is the same in a long text as in its parts, for %o',
    (form) => {
      const within = [...occurrences(story, form)];
      const everywhere = Array.from({ length: 400 }, (_, part) =>
        within.map((at) => part * story.length + at),
      );
      expect([...occurrences(long, form)]).toEqual(everywhere.flat());
    },
  );

  it('never overlaps', () => expect([...occurrences('나나나나나', '나나')]).toEqual([0, 2]));

  it('is of the text that is asked about, not of the one before', () => {
    const other = `나루는 ${'.'.repeat(long.length)}`;
    expect([...occurrences(long, '나루')].length).toBeGreaterThan(1000);
    expect([...occurrences(other, '나루')]).toEqual([0]);
  });
});
