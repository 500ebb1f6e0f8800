import type { Candidate, Passage } from '../../finder.ts';

/** What numbers the members of a series: they order, they do not count. What may not follow is a word of its own. */
const MEMBER =
  /(?:[·,] ?(\d{1,3}))?\s?(?:차전|차(?![가-힣]*[례이량선원])|회(?:전|차)?(?![사의장말초]|\s?[초말])|집(?![가-힣]{2})|탄(?![가-힣]{2})|화(?![가-힣]{2})|부작?(?!터|장|[가-힣]{2})|호선|호기|단계|순위|학년|교시|대(?=\s?(?:대통령|국회|총리|회장|총재|의장|왕|국왕)))/y;

/** `제35회`, `5차전`, `2집`, `1·4호선`, `17대 국회`: the place of one in its series. */
export function* seriesMembers({ text, digits }: Passage): Generator<Candidate> {
  for (const at of digits) {
    const number = /^\d{1,3}(?![\d.])/.exec(text.slice(at, at + 5))?.[0];
    if (!number || /[\d.,/:-]/.test(text[at - 1] ?? '')) continue;
    MEMBER.lastIndex = at + number.length;
    const member = MEMBER.exec(text);
    if (!member) continue;
    const start = /제 ?$/.test(text.slice(Math.max(0, at - 2), at)) ? text.lastIndexOf('제', at) : at;
    const value = member[1] ? `${number}·${member[1]}` : Number(number);
    yield {
      start,
      end: MEMBER.lastIndex,
      kind: 'quantity',
      value,
      unit: '번째',
      priority: start < at ? 1 : -1,
    };
  }
}
