import type { NameKind } from '../../model/mark.ts';
import { isHangul } from '../../text/words.ts';
import { matchAllBySign } from '../figures/anchors.ts';
import type { Candidate } from '../finder.ts';
import { mentions } from './mentions.ts';

interface Form {
  readonly kind: NameKind;
  readonly entity: string;
  /** A single surname or a family name of a foreigner. */
  readonly part: boolean;
}

const HANJA_SURNAMES: Readonly<Record<string, string>> = {
  李: '이',
  尹: '윤',
  文: '문',
  朴: '박',
  金: '김',
  韓: '한',
  洪: '홍',
  安: '안',
  鄭: '정',
  曺: '조',
  趙: '조',
  秋: '추',
};
const SURNAME_TITLE =
  /(?<![가-힣])([가-힣]{1,2}) (?=(?:[전현] )?(?:대통령|총리|장관|대표|회장|사장|의원|위원장|총재|교수|감독|선수|시장|지사|원장|청장|실장|소장|단장|팀장|부장|국장|박사|변호사|기자|작가|책임|수석|후보|씨|연구원|연구위원|CEO|이사장|총장|행장|병장|하사|고문|배우|본부장|전무|상무|부사장|명장|책임연구원))/g;
const GENERIC_FIRST =
  /^(?:European|National|International|American|British|Royal|Central|General|Federal|World|Global|United|First|City|State|Supreme|High|North|South|East|West|London|New|Marine|University|Bank)$/;
const LONGEST_LIST = 200;

function formsOf(text: string, names: readonly Candidate[]): Map<string, Form> {
  const forms = new Map<string, Form>();
  for (const { start, end, kind, entity, priority = 0 } of names) {
    const form = text.slice(start, end);
    const full = entity ?? form;
    if (form.length >= 2 && kind !== 'date' && (form.length > 2 || priority > 0)) {
      if (!forms.has(form)) forms.set(form, { kind: kind as NameKind, entity: full, part: false });
    }
    // Fernway Foods is Fernway from then on.
    const short = /^([A-Z][a-z]{3,}) [A-Z][a-z]+$/.exec(form)?.[1];
    if (kind === 'organization' && short && !GENERIC_FIRST.test(short) && !forms.has(short))
      forms.set(short, { kind, entity: full, part: true });
    if (kind !== 'person' || !form.includes(' ')) continue;
    const parts = form.split(' ');
    const last = parts.at(-1) ?? '';
    if (last.length >= 2 && !forms.has(last)) forms.set(last, { kind: 'person', entity: full, part: true });
    const first = parts[0] ?? '';
    if (isHangul(first.charCodeAt(0)) && first.length > 2 && !forms.has(first))
      forms.set(first, { kind: 'person', entity: full, part: true });
    if (forms.size > LONGEST_LIST) break;
  }
  return forms;
}

/** `전` behind a name is no surname but says that somebody was it once: `이 전 대표`, `국민의힘 전 대표`. */
const isFormer = (text: string, at: number, ends: ReadonlySet<number>): boolean =>
  text[at - 1] === ' ' &&
  (ends.has(at - 1) || /(?<![가-힣])[가-힣]$/.test(text.slice(Math.max(0, at - 3), at - 1)));

/** A name found with confidence marks all its mentions, and its parts: `젠슨 황` found, `황` and `황 CEO` follow. */
export function oneDocument(text: string, title: string, names: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = names.map((name) => ({ ...name }));
  const forms = formsOf(text, names);
  for (const [form, { kind, entity, part }] of forms) {
    for (const start of mentions(text, form)) {
      found.push({ start, end: start + form.length, kind, entity, priority: part ? 0 : 1 });
    }
  }
  const people = names
    .filter(({ kind, start, end }) => kind === 'person' && end - start > 2)
    .map(({ start, end }) => ({ start, name: text.slice(start, end) }));
  const linked = (surname: string, at: number): string | undefined => {
    // A Korean surname comes first, a foreign one last: 젠슨 황 is 황 CEO.
    const fits = ({ name }: { name: string }): boolean =>
      name.includes(' ') ? name.endsWith(` ${surname}`) : name.startsWith(surname) && name !== surname;
    return (
      (people.findLast((one) => one.start < at && fits(one)) ?? people.find(fits))?.name ??
      new RegExp(`(?<![가-힣])${surname}[가-힣]{2}(?=\\s(?:대통령|총리|장관|대표|회장))`).exec(title)?.[0]
    );
  };
  const ends = new Set(found.map(({ end }) => end));
  for (const match of matchAllBySign(text, /[가-힣] /, SURNAME_TITLE)) {
    const surname = match[1] ?? '';
    if (surname === '전' && isFormer(text, match.index, ends)) continue;
    const entity = linked(surname, match.index);
    if (entity && entity !== surname)
      found.push({
        start: match.index,
        end: match.index + surname.length,
        kind: 'person',
        entity,
        priority: 2,
      });
  }
  for (const match of text.matchAll(/(?<!\p{Script=Han})[李尹文朴金韓洪安鄭曺趙秋](?!\p{Script=Han})/gu)) {
    const entity = linked(HANJA_SURNAMES[match[0]] ?? '-', match.index);
    if (entity) found.push({ start: match.index, end: match.index + 1, kind: 'person', entity, priority: 1 });
  }
  return found;
}
