import { useMemo, useRef } from 'preact/hooks';
import type { Article } from '../../lib/model/article.ts';
import { type DressedBody, type DressOptions, dressBody } from './dress-body.ts';
import type { markBody } from './marks/mark-body.ts';

/**
 * The text of an article as DOM. Marks do not hold it up: once they can be put in (`mark`), they are, around the words that
 * stand on screen already.
 */
export function useDressedBody(
  article: Article,
  options: DressOptions,
  body: { readonly current: HTMLElement | null },
  mark: typeof markBody | undefined,
): DressedBody {
  const last = useRef<{ html: string; label: string; dressed: DressedBody }>(undefined);
  return useMemo(() => {
    const { html, marks } = article;
    const { tableLabel: label } = options;
    const { current: before } = last;
    const stands = before?.html === html && before.label === label && !before.dressed.marks.length;
    const plain = stands ? before.dressed : dressBody(article, window, options);
    const root = stands ? body.current : plain.fragment;
    const dressed = mark && marks.length && root ? mark(plain, root, article) : plain;
    last.current = { html, label, dressed };
    return dressed;
  }, [article, options.tableLabel, mark]);
}
