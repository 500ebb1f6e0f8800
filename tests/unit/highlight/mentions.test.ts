import { expect, it } from 'vitest';
import { mentions } from '../../../lib/highlight/names/mentions.ts';

it('are the places where a form stands as a word', () => {
  expect(mentions('부산에서 부산물을 부산까지 해부산', '부산')).toEqual([0, 10]);
  expect(mentions('Lumo, Lumos and éLumo: Lumo', 'Lumo')).toEqual([0, 23]);
});

it('are those of the text that is asked about, not of the one before', () => {
  expect(mentions('부산은 크다', '부산')).toEqual([0]);
  expect(mentions('큰 부산은 크다', '부산')).toEqual([2]);
  expect(mentions('부산은 크다', '부산')).toEqual([0]);
});
