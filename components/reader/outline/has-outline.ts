import type { Article } from '../../../lib/model/article.ts';

const HEADING = /<h[1-6][\s>]/gi;

/** One heading alone needs no list of headings. */
export const hasOutline = ({ html }: Pick<Article, 'html'>): boolean =>
  (html.match(HEADING)?.length ?? 0) > 1;
