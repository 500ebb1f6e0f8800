import type { NameKind } from '../../model/mark.ts';
import { endingAt, isEnding } from '../../text/words.ts';
import type { Candidate, Passage } from '../finder.ts';
import { GENERIC, INDICES, LISTED } from './korean-lists.ts';
import { couldBePerson } from './korean-persons.ts';
import { mentions } from './mentions.ts';

/** What kind of body it is, said right before its name: `분석 업체 체인아이에 따르면`, `시민단체 ‘하구지기’는`. */
const BODIES =
  '업체|회사|기업|선사|제작사|제약사|기획사|소속사|운영사|개발사|제조사|시공사|유통사|출판사|거래소|투자은행|스타트업|벤처|브랜드|통신사|항공사|단체|시민단체|소비자단체|환경단체|재단|극단|무용단|합창단|밴드|그룹|걸그룹|보이그룹|동호회|모임|카페|식당|빵집|서점|책방|가게';
const QUOTED = new RegExp(
  `(?<=(?:${BODIES}|이발소|미용실|보호소|쉼터|공방|학원|방앗간)(?:인|이던)? ?[‘“'])[가-힣A-Za-z][가-힣A-Za-z0-9 ]{1,11}(?=[’”'])`,
  'g',
);
/** Without quotation marks only where the word asks for a name: `회사 재량` is none. */
const UNQUOTED =
  /(?<=(?:업체|선사|제작사|기획사|소속사|개발사|운영사|거래소|투자은행|스타트업|시민단체|환경단체|소비자단체)(?:인)? )[가-힣]{3,9}/g;
/** `문앞을 운영하는 도어스텝은`, `이 앱을 만든 다온소프트는`. */
const MAKER =
  /(?<=(?:운영하는|운영해 온|만드는|만든|개발한|제작한|내놓은|출시한|서비스하는) )[가-힣]{3,9}(?=(?:은|는|이|가|에|의|와|과)(?![가-힣]))/g;
/** The head of a headline: `새롬조선, 암모니아 운반선 6척 수주`. */
const HEAD = /^(?:\[[^\]]{1,12}\]\s?|[‘“][^’”]{1,16}[’”]\s?)?([가-힣]{3,8})(?:, |…)/;
/** `해송대 기계공학과 진하림 교수`: a university in short. */
const UNIVERSITY =
  /(?<![가-힣])[가-힣]{2,4}대(?= (?:[가-힣]{2,10}(?:과|학부|대학|대학원|연구소|병원) )?[가-힣]{2,4} (?:명예|석좌|초빙)?(?:교수|박사|연구원|총장|학장))/g;
/** Who someone is, said right before the name: `가드 목진서는`, `해녀 한진옥`. */
const ROLED =
  /(?<=(?<![가-힣])(?:선발|대타|주장|신인|막내|가드|센터|포워드|세터|리베로|공격수|수비수|미드필더|골키퍼|투수|포수|타자|외야수|내야수|마무리|해녀|어민|농민|상인|주민|주인|직장인|교사|배우|가수|작가|시인|화가|감독|지휘자|판사|변호사|편집위원|논설위원|평론가|총무) )[가-힣]{3}(?=(?:은|는|이|가|의|에게|와|과|을|를|도)(?![가-힣])|$|[,)(])/gm;
/** Who is meant in general, or does what in general. */
const COMMON =
  /(?:들|자|인|측|간|별|원|생|객|주|민|팀|진|관|사이|관계|직원|대표|사장|쪽|경우|제품|시장|기업|업체|회사|단체|모임|가게|식당|전체|대부분|가운데|이름|사람)$/;
const PARTICLE =
  /(?:에서는|에서도|에서|에는|에도|에게|으로|까지|부터|처럼|보다|이라는|라는|은|는|이|가|을|를|와|과|의|에|도|로|만)$/;

/** The name that `word` begins with: what leaves a particle, else all of it. */
const nameOf = (word: string): string => word.replace(PARTICLE, '');

const isCommon = (name: string): boolean =>
  name.length < 3 || GENERIC.has(name) || COMMON.test(name) || LISTED.has(name);

/** Bodies that no list and no ending tells, by what is said of them. */
export function* koreanCalled({ text, title, korean, brief, tagging }: Passage): Generator<Candidate> {
  if (!korean || brief) return;
  const organization = (start: number, name: string): Candidate => ({
    start,
    end: start + name.length,
    kind: 'organization',
    priority: 1,
  });
  for (const { index, 0: name } of text.matchAll(QUOTED)) yield organization(index, name);
  for (const { index, 0: word } of text.matchAll(UNQUOTED)) {
    const name = nameOf(word);
    if (!isCommon(name) && (name !== word || !isHangulNext(text, index + word.length)))
      yield organization(index, name);
  }
  for (const { index, 0: name } of text.matchAll(ROLED))
    if (couldBePerson(name)) yield { start: index, end: index + name.length, kind: 'person', priority: 1 };
  for (const { index, 0: name } of text.matchAll(MAKER)) if (!isCommon(name)) yield organization(index, name);
  for (const { index, 0: name } of text.matchAll(UNIVERSITY))
    if (!GENERIC.has(name)) yield organization(index, name);
  const head = HEAD.exec(title)?.[1];
  if (!head || isCommon(head) || INDICES.has(head)) return;
  const told = mentions(text, head).filter((at) => isTopic(text, at + head.length));
  // A word the tagger never takes for any name is a common one.
  const nameness = (at: number): number =>
    (['organization', 'person', 'place'] as NameKind[]).reduce(
      (sum, kind) => sum + (tagging?.beliefIn(at, at + head.length, kind) ?? 0),
      0,
    );
  if (told.some((at) => nameness(at) > 0.1)) for (const at of told) yield organization(at, head);
}

const isHangulNext = (text: string, at: number): boolean => endingAt(text, at) !== '';
const isTopic = (text: string, at: number): boolean => isEnding(endingAt(text, at));
