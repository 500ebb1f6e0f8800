import type { Article } from '../model/article.ts';

/** UTF-16 units. */
const LENGTH = 200;
/** A caption of several paragraphs is as many lines of the text. */
const LINE_END = /<(?:br|\/p|\/div|\/li)\b[^>]*>/i;

/** Letters and digits alone, so that html and its text compare without either being parsed. */
const bare = (words: string): string => words.replace(/<[^>]*>|&#?\w+;|[^\p{L}\p{N}<&]+|[<&]/gu, '');

/** The words of a text that there is room for, and a sign that more come. A word longer than that is cut. */
function cut(text: string): string {
  if (text.length <= LENGTH) return text;
  const room = text.slice(0, LENGTH - 1);
  // A space may follow the last word that is whole.
  const words = text[LENGTH - 1] === ' ' ? room : room.replace(/\s\S*$/, '');
  return `${words.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}

function captionLines(html: string): ReadonlySet<string> {
  const captions = [...html.matchAll(/<figcaption\b[^>]*>(.*?)<\/figcaption>/gis)];
  return new Set(captions.flatMap(([, inner = '']) => inner.split(LINE_END).map(bare)).filter(Boolean));
}

/**
 * How an article begins, on one line: captions are left out, since news opens with a picture more often than not.
 * An article of captions alone begins with them. At most 200 UTF-16 units, the last of them `…` where more words follow.
 *
 * `[사진] 새로 놓인 다리\n해온시가 다리를 열었다.` with the first line a caption: `해온시가 다리를 열었다.`
 */
export function excerptOf({ html, text }: Pick<Article, 'html' | 'text'>): string {
  const captions = captionLines(html);
  const lines = text.split('\n');
  const prose = captions.size > 0 ? lines.filter((line) => !captions.has(bare(line))) : lines;
  const said = prose.some((line) => line.trim() !== '') ? prose : lines;
  return cut(said.join(' ').replace(/\s+/g, ' ').trim());
}
