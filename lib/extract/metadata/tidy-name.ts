import { oneLine } from '../../dom/element-text.ts';

/** Labels of a form or a table, not names. */
const LABEL =
  /^(?:글쓴이|작성자|글쓴이\s*비밀번호.*|이름|닉네임|아이디|기자|author|by|von|name|admin|administrator|editor|staff|no author|unknown|관리자|익명|비회원|레벨\s*\d*)$/i;
/** A day or an hour beside the name. Letters by their ranges: of `\p{L}{3,9}` browsers make a program for each repetition. */
const MOMENT =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}\b.*|\b\d{1,2}\.\s?(?:\d{1,2}\.|[A-Za-zÀ-ɏͰ-῿぀-鿿가-힣]{3,9})\s?(?:19|20)\d\d.*/i;
/** Words of the form that asks a commenter for a name. */
const FORM = /비밀번호|홈페이지|자동등록|로그인|이메일/;
const PREFIX =
  /^(?:작성자|글쓴이|이름|닉네임|by|von|par|por|door|af|di|written by|posted by|text|author|words by|autor|author[:：])[\s:：]+/i;
const ADDRESS = /https?:\/\/\S+|\S+@\S+/g;

/** A byline without its label, address and date; undefined when nothing that may be a name is left. */
export function tidyName(raw: string | undefined): string | undefined {
  let text = oneLine(raw).replace(ADDRESS, ' ');
  text = oneLine(text).replace(PREFIX, '').replace(PREFIX, '');
  text =
    text.split(/\s[|•·–—]\s|\s{2,}|\b(?:Published|Updated|Posted)\b|\d{4}[.\-/]\d|\d{1,2}:\d{2}/)[0] ?? '';
  text = oneLine(text.replace(MOMENT, ''))
    .replace(/^[@,;:|\s]+|[,;:|/\s–-]+$/g, '')
    .replace(/\s*(?:기자|특파원)$/, '');
  if (text.length < 2 || text.length > 120 || LABEL.test(text) || FORM.test(text) || !/\p{L}/u.test(text))
    return undefined;
  return text;
}

/** Several names as one byline, each once. */
export const joinedNames = (names: readonly (string | undefined)[]): string | undefined =>
  [...new Set(names.filter((name) => name !== undefined))].join(', ') || undefined;
