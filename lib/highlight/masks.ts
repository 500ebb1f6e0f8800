/** What a number behind it numbers. */
const NUMBERED =
  'RTX|GTX|RX|Ryzen|Core|Windows|Android|iOS|iPhone|iPad|Galaxy|Pixel|갤럭시|아이폰|윈도우?|안드로이드|라이젠|오류|에러|error|code|코드|Ref:?|No\\.|Nr\\.|§|chapter|article|section|page|ISBN|ISSN';

/**
 * Stretches that look like figures or names and are none. Each pattern is bounded or anchored at a word's start,
 * so that a text of one long word stays linear.
 */
const MASKS: readonly RegExp[] = [
  /\b(?:https?:\/\/|www\.|doi:)[^\s<>"'”’)]+/gi,
  // phones: 010-0000-0000, 02) 123-4567, 1588-0000, +82 2 123 4567
  /(?<![\d-])(?:\+\d{1,3}[ -])?\(?0\d{1,2}\)?[ -.]\d{3,4}[ -.]\d{4}(?![\d-])|(?<![\d-])1[568]\d\d-\d{4}(?![\d-]|\s?년)|\+\d{1,3}(?:[ -]\d{2,5}){2,5}/g,
  // versions
  /(?:버전|펌웨어|firmware|version|ver\.?|v)\s?\d+(?:\.\d+){0,4}[a-z]?\b|(?<![\d.])\d{1,3}(?:\.\d{1,4}){2,4}(?:-[a-z]+\d*)?(?![\d년. ]*\d)/gi,
  // codes: S25, E-4107, FWF/2025/RNS-0417, J0412-77
  /(?<![\w$€£¥₩])(?!FY ?\d|[QH][1-4]\b|CES|(?:USD|EUR|GBP|JPY|KRW|CNY|CHF|AUD|CAD|HKD|SGD|INR)\d)[A-Z][A-Za-z]{0,11}(?:[-/][A-Z]{0,6}\d+|\d+)(?:[-/]?[A-Za-z0-9]{1,12}){0,4}(?!\w)/g,
  /#[\w가-힣]+/g,
  // list numbers: "1. 대상", "(2) HUG"
  /^[ \t]{0,8}(?:\d{1,2}[.)](?=\s)|\(\d{1,2}\)|\[\d{1,2}\])/gm,
  /(?:©|ⓒ|\(c\)|copyright)\s?\d{4}(?:[-–]\d{4})?/gi,
];

/**
 * The same for what is told by a sign within: numbers that name, addresses, names of files, of places in the web, hashes, models. Texts without the sign
 * are many, and to look for the words before it at every letter takes long.
 */
const MASKS_BY_SIGN: readonly (readonly [sign: RegExp, mask: RegExp])[] = [
  // numbers that name: 제621조, 2번 출구, 28번 전차, 9회말 2사, 14면
  [/제/, /(?<![가-힣])제 ?\d+(?!\d)(?:[·.~-]\d+)?\s?(?:조의?\d*|공장|도크|(?!회|차|대)[가-힣])/g],
  [
    /[번호회차면조기]/,
    /(?<![\d.])\d{1,3}(?:번\s?(?:출구|타자|홀|게이트|버스|전차|국도|테이블|좌석|방|트랙|문제|마)|호실|회\s?[초말](?![가-힣])|차\s?(?:산업|세계)|주차|면(?![가-힣])|조(?=\s?\d+항)|기생?(?=\s?(?:졸업|출신|동기)))/g,
  ],
  [/회/, /(?<=\d{1,2}회\s?[초말] )\d사/g],
  [/\d[a-f]|[a-f]\d/i, /(?<![\w])(?=[a-f]*\d)(?=\d*[a-f])[a-f0-9]{8,64}(?!\w)/gi],
  // RTX 5090, 아이폰 15, 오류 404
  [
    new RegExp(`\\d(?<=(?:${NUMBERED})\\s?#?\\d)`, 'i'),
    new RegExp(`(?<![\\w가-힣])(?:${NUMBERED})\\s?#?\\d+[\\w.-]*(?![가-힣]*\\s?원)`, 'gi'),
  ],
  [/@/, /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/g],
  [
    /\.(?:png|jpe?g|gif|webp|pdf|zip|mp[34]|hwpx?|docx?|xlsx?|pptx?|txt|exe|apk)\b/i,
    /(?<![\w.-])[\w.-]{1,80}\.(?:png|jpe?g|gif|webp|pdf|zip|mp[34]|hwpx?|docx?|xlsx?|pptx?|txt|exe|apk)\b/gi,
  ],
  [
    /\.(?:com|net|org|kr|co|io|go)/i,
    /(?<!\w)[\w-]{2,30}\.(?:com|net|org|kr|co|io|go)(?:\.kr)?(?:\/[^\s)]*)?(?![\w-])/gi,
  ],
];

/** One byte for each UTF-16 unit of `text`: 1 where nothing may be marked. */
export function maskOf(text: string): Uint8Array {
  const mask = new Uint8Array(text.length);
  const bySign = MASKS_BY_SIGN.filter(([sign]) => sign.test(text)).map(([, pattern]) => pattern);
  for (const pattern of [...MASKS, ...bySign]) {
    for (const match of text.matchAll(pattern)) mask.fill(1, match.index, match.index + match[0].length);
  }
  return mask;
}

export function isMasked(mask: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (mask[at]) return true;
  return false;
}
