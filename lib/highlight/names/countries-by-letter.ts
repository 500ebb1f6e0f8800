import type { Candidate, Passage } from '../finder.ts';

const HANJA: Readonly<Record<string, string>> = {
  美: '미국',
  日: '일본',
  英: '영국',
  獨: '독일',
  佛: '프랑스',
  中: '중국',
  北: '북한',
  韓: '한국',
  露: '러시아',
  印: '인도',
};
const HANJA_COUNTRY = /(?<![\p{Script=Han}])[美日英獨佛中北韓露](?![\p{Script=Han}])/gu;
const SHORT_COUNTRIES: Readonly<Record<string, string>> = {
  한: '한국',
  미: '미국',
  중: '중국',
  일: '일본',
  북: '북한',
  러: '러시아',
  영: '영국',
  독: '독일',
  불: '프랑스',
};
const COUNTRY_LIST =
  /(?<![가-힣\d])[한미중일북러영독](?:·[한미중일북러영독불]){1,3}(?=$|[^가-힣]|[은는이가의과와]|\s)/g;

/** Countries that headlines write with one letter: `美`, `한·미·일`. */
export function* countriesByLetter({ text, korean }: Passage): Generator<Candidate> {
  if (!korean) return;
  for (const match of text.matchAll(HANJA_COUNTRY)) {
    const lone =
      /[中北韓]/.test(match[0]) &&
      !/[·,]/.test(`${text[match.index - 1] ?? ''}${text[match.index + 1] ?? ''}`);
    if (!lone) yield { start: match.index, end: match.index + 1, kind: 'place', entity: HANJA[match[0]] };
  }
  for (const match of text.matchAll(COUNTRY_LIST)) {
    for (let at = 0; at < match[0].length; at += 2) {
      const start = match.index + at;
      yield { start, end: start + 1, kind: 'place', entity: SHORT_COUNTRIES[text[start] ?? ''] };
    }
  }
}
