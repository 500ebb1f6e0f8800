/**
 * Lines around an article that say nothing of it: bylines, credits, dates of entry, copyright, counters, links.
 * Cleaning removes most; a summary must never pick one that is left. Each pattern is for a sentence of few letters
 * unless it stands in `ALWAYS`.
 */
const SHORT = 70;

const ALWAYS: readonly RegExp[] = [
  /무단\s?(?:전재|복제|배포)|재배포\s?(?:금지|를 금)|all rights reserved/i,
  /^(?:▶|☞|►|\[?관련\s?기사|\[?Read more\b|Related:|Advertisement\b|Sign up (?:for|to) |Follow us |Subscribe )/i,
];

const WHEN_SHORT: readonly RegExp[] = [
  /[ⓒ©]|\(c\)|저작권|copyright/i,
  /@(?<=[\w.+-]@)[\w-]{1,40}\.[a-z]{2}/i,
  /^(?:기사)?(?:입력|수정|게재|송고|등록|승인|작성|최종|발행)(?:일|일시|시간|시각)?\s*[:：|]?\s*\d/,
  /^(?:first )?(?:published|updated|posted)\b.{0,20}\d/i,
  /^[/=\-|(\s]*[가-힣]{2,4}\s?(?:선임|인턴|수습|객원|전문)?\s?(?:기자|특파원|논설위원|에디터|PD)[)\s.=/|]*$/,
  /(?:제공|자료사진|연합뉴스|뉴시스|뉴스1|독자제공|캡처|갈무리)[)\]】.\s]*$/,
  /^[([<【]?\s?(?:사진|자료|그래픽|출처|영상|photo|image|source|credit)\s?[=:：]/i,
  /getty images|ap photo|\breuters\/|shutterstock/i,
  /^(?:구독|좋아요|추천|비추|댓글|조회|공유|스크랩|태그|목록|이전\s?글|다음\s?글)(?:\s|:|수|$)/,
  /^(?:https?:\/\/|www\.)\S{1,2000}$/,
  /^#\S/,
];

/** A credit that ends a sentence makes it a caption, however long: `…인사하고 있다.(사진=공동취재단)`. */
const CREDITED =
  /[([【](?:사진|자료|그래픽|출처|영상|photo|image|source|credit)\s?[=:：/][^)\]】\n]{1,40}[)\]】]\.?$|\/\s?사진\s?[=:：]\s?[^/\n]{1,25}$/i;
const CREDIT_REACH = 50;

/** `ⓒ 판독신문, 무단 전재 및 재배포 금지` -> true; `시는 예산을 다시 짠다.` -> false. */
export function isFurniture(sentence: string): boolean {
  const head = sentence.slice(0, 200);
  return (
    ALWAYS.some((pattern) => pattern.test(head)) ||
    CREDITED.test(sentence.slice(-CREDIT_REACH)) ||
    (sentence.length <= SHORT && WHEN_SHORT.some((pattern) => pattern.test(sentence)))
  );
}

/** A credit closes a caption: the sentence before it on the same line is the caption, not the article. */
export const isCredit = (sentence: string): boolean =>
  sentence.length <= 40 &&
  /(?:제공|자료사진|연합뉴스|뉴시스|뉴스1|캡처)[)\]】.\s]*$|^[([<]?사진\s?=/.test(sentence);

const GREETINGS: readonly RegExp[] = [
  /^(?:안녕하|안녕들|반갑습|처음 글|처음 인사|오랜만에 글|눈팅만|편의상|음슴체)/,
  /(?:운영진|운영팀|관리자|총무|회장|총대|글쓴이)(?:\s?\S{1,6})?(?:입니다|이에요|예요|임)[.!~ ]*$/,
  /(?:정리|공유|기록|후기|글|기사).{0,12}(?:합니다|해요|봅니다|남깁니다|남겨요|올립니다|올려요|드립니다|왔어요|왔습니다)[.!~ ]*$/,
  /^(?:hi|hello|hey|dear|greetings|good (?:morning|evening))\b/i,
];

/** Greets, introduces its writer or says that it will tell: `안녕하세요, 총무 진달래입니다.` -> true. Opens many posts and says nothing yet. */
export const isGreeting = (sentence: string): boolean =>
  sentence.length <= SHORT && GREETINGS.some((pattern) => pattern.test(sentence));
