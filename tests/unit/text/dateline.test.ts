import { expect, it } from 'vitest';
import { datelineLength } from '../../../lib/text/dateline.ts';

it.each([
  ['[한들일보=서지안 기자] 해온시는 다리를 열었다.', '해온시는 다리를 열었다.'],
  ['(해온=온새통신) 서지안 기자 = 해온시는 다리를 열었다.', '해온시는 다리를 열었다.'],
  ['[해온=한들뉴스] 서지안·문경희 기자 = 해온시는 다리를 열었다.', '해온시는 다리를 열었다.'],
  ['【해온=서지안 특파원】해온시는 다리를 열었다.', '해온시는 다리를 열었다.'],
  ['HAEON — The city opened its bridge.', 'The city opened its bridge.'],
  ['NEW HAEON, South Korea (Onsae News) — The city opened its bridge.', 'The city opened its bridge.'],
])('%s', (sentence, wanted) => expect(sentence.slice(datelineLength(sentence))).toBe(wanted));

it.each([
  '[단독] 해온시가 다리를 연다.',
  '(사진) 다리는 길이가 300m다.',
  '서지안 기자는 다리를 걸었다.',
  '기자 출신인 그는 시장이 되었다.',
  'NASA, the agency, said so.',
  'I – for one – agree.',
  'The bridge — long awaited — is open.',
  '[한들일보=서지안 기자]',
])('leaves as it is: %s', (sentence) => expect(datelineLength(sentence)).toBe(0));
