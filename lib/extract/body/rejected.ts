import { linkDensity, oneLine, weigh } from '../../dom/element-text.ts';
import { COMMENTS } from '../../dom/noise.ts';
import { closest } from '../../dom/page-names.ts';

const FOOTER =
  /개인정보\s*처리방침|개인정보취급방침|이용약관|사업자\s*등록번호|통신판매업|청소년보호책임자|copyright\s*(?:©|\(c\)|ⓒ|\d{4})|all rights reserved|privacy policy|cookie policy/gi;
const FORM_LABELS = /비밀번호|자동등록방지|로그인\s*(?:후|이)|회원가입|아이디.{0,4}찾기/g;
const ROWS = 'tr, li';
const SHORT = 400;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Rows that are each little more than one link: the list of other posts. */
function looksLikeList(root: Element): boolean {
  const rows = root.querySelectorAll(ROWS);
  if (rows.length < 8) return false;
  let linked = 0;
  for (const row of rows) {
    const links = row.getElementsByTagName('a').length;
    if (links && linkDensity(row) > 0.4) linked++;
  }
  return linked / rows.length > 0.6 && linkDensity(root) > 0.45;
}

/**
 * Why this candidate is no article, or undefined. A candidate is judged by what it is not, never by being short:
 * a landmark may name a post of one line or of one picture.
 */
export function rejected(root: Element): string | undefined {
  const text = oneLine(root.textContent);
  const pictured = root.querySelector('img,video,iframe,embed,object') !== null;
  if (!text && !pictured) return 'empty';
  if (closest(root, COMMENTS)) return 'comments';
  const weight = weigh(text);
  if (weight < SHORT * 2 && count(text, FOOTER) >= 2) return 'footer';
  if (weight < SHORT && count(text, FOOTER) >= 1) return 'footer';
  if (weight < SHORT && count(text, FORM_LABELS) >= 2) return 'form';
  if (looksLikeList(root)) return 'list';
  if (weight > 60 && !pictured && linkDensity(root) > 0.85) return 'links';
  return undefined;
}
