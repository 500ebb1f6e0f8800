import { expect, test } from 'vitest';
import { withoutConnective } from '../../../lib/text/connectives.ts';

test.each([
  ['한편, 시는 요금을 그대로 두기로 했다.', '시는 요금을 그대로 두기로 했다.'],
  ['또 막차는 새벽 두 시까지 다닌다.', '막차는 새벽 두 시까지 다닌다.'],
  ['이에 따라 밤 버스가 두 배로 늘어난다.', '밤 버스가 두 배로 늘어난다.'],
  ['However, the fares stay as they are.', 'The fares stay as they are.'],
])('%s', (sentence, shown) => expect(withoutConnective(sentence), sentence).toBe(shown));

test.each([
  '한편의 영화가 도시를 바꾸었다고 말한다.',
  '또래 친구들이 모여 텃밭을 가꾸었다.',
  '결국엔 모두가 걷게 되었다고 한다.',
  '다만 아쉽다.',
  'However hard they tried, the bus was late.',
  'Also-rans finished far behind the leaders.',
])('“%s” stays', (sentence) => expect(withoutConnective(sentence)).toBe(sentence));
