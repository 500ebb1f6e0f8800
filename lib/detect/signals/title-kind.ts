/** Forms, errors and lists. The whole part of a title must say so: a post about logging in has more words. */
const OTHER =
  /^(?:home|40[34].*|.{0,9}not found|(?:log|sign) ?(?:in|up)|regist.{2,5}|contact(?: us)?|.{0,9}password.{0,9}|.{0,11}(?:찾을 수 없|존재하지 않)습니다|오류.{0,3}|로그인(?:이 필요.*)?|회원 ?가입|.*(?: 페이지|글 ?쓰기|검색 ?결과.*))$/i;

/** Is the page called something that is no article: by the part of its title before the name of the site, or by the last? */
export function namesNoArticle(title: string): boolean {
  const parts = title.trim().split(/ +[|<>·–—:-]+ +/);
  return OTHER.test(parts[0] ?? '') || OTHER.test(parts.at(-1) ?? '');
}
