import type { Candidate, Passage } from '../finder.ts';
import { couldBePerson } from './korean-persons.ts';

/** What people write when they tell a name: `이름은 방석구야`. */
const PERSONS: readonly RegExp[] = [
  /(?<=이름[이은] (?:진짜 |바로 )?)(?!비밀|다음|무엇|누구|본명|가명|모두|여기|원래|그대로)[가-힣]{2,4}?(?=이?(?:야|이다|예요|이에요|이었다)(?![가-힣])|입니다)/g,
];
/** The same, where only what is built like a name is one: `이름은 방석구.`, `총무 진달래입니다`, `방석구라는 친구`. */
const BUILT: readonly RegExp[] = [
  /(?<=이름[이은] )[가-힣]{3}(?=[.,!?”"’'])/g,
  /(?<=(?:총무|회장|대표|기자|팀장|부장|과장|반장|단장|간사|강사|원장|작가|담당자) )[가-힣]{3}(?=입니다|이에요|예요)/g,
  /(?<![가-힣])[가-힣]{3}(?=이?라는 (?:놈|녀석|친구|사람|분|선배|후배|동창))/g,
];
/** Where something is: `(둔산동)`, `보문산 자락`, `달 뒷면`. */
const PLACES: readonly RegExp[] = [
  /(?<=\()(?!(?:이|활|운|행|자|수|노|공|협|변|감|진|작|출|아|소|충|냉|선|가)동[),])[가-힣]{1,3}동(?=[),])/g,
  /(?<![가-힣])[가-힣]{2,3}산(?= (?:아래|자락|정상|기슭|중턱|등산로|둘레길|능선))/g,
  /(?<![가-힣])달(?= (?:뒷면|앞면|표면|남극|토양|착륙선?|탐사선?|궤도|기지)(?![가-힣]{3}))/g,
];
/** An agency abroad before its letters: `중국 국가항천국(CNSA)`. */
const AGENCY = /(?<![가-힣])(?:[가-힣]{2,6} )?[가-힣]{3,8}(?:국|청|성|원|처|기구)(?=\([A-Z]{3,7}\))/g;

/** Names that the words around them tell, whatever they look like. */
export function* koreanTold({ text, korean }: Passage): Generator<Candidate> {
  if (!korean) return;
  for (const pattern of [...PERSONS, ...BUILT])
    for (const { index, 0: name } of text.matchAll(pattern))
      if (
        PERSONS.includes(pattern) ? !/[는은을의들]$/.test(name) : couldBePerson(name) && !name.endsWith('이')
      )
        yield { start: index, end: index + name.length, kind: 'person', priority: 2 };
  for (const pattern of PLACES)
    for (const { index, 0: name } of text.matchAll(pattern))
      yield { start: index, end: index + name.length, kind: 'place' };
  for (const { index, 0: name } of text.matchAll(AGENCY))
    yield { start: index, end: index + name.length, kind: 'organization', priority: 1 };
}
