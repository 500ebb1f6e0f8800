import { FIGURE_KINDS, type FigureKind, type Mark } from '../model/mark.ts';
import type { ItemId } from '../model/saved-item.ts';
import type { NameFigure } from '../model/shelf.ts';
import { splitSentences } from '../text/sentences.ts';
import { withDatabase } from './database.ts';
import { articleKey, parseArticle } from './documents.ts';
import { fold } from './query/fold.ts';

/** Articles looked at in one answer; figures of one article; characters of a sentence shown. */
const MOST = 60;
const PER_ARTICLE = 12;
const SHOWN = 200;

const isFigure = ({ kind }: Mark): boolean => FIGURE_KINDS.includes(kind as FigureKind) && kind !== 'time';

/**
 * Every figure that stands in a sentence with a name, in the given articles: what each says about it, with its date and
 * source. `name` as the marks link it: `젠슨 황` finds the sentences of `황 CEO` too.
 * @throws Failure `storage-refused`
 */
export function figuresAbout(ids: readonly ItemId[], name: string): Promise<NameFigure[]> {
  const wanted = fold(name);
  return withDatabase(async (database) => {
    const part = ids.slice(0, MOST);
    const found = await database.allDocs({ keys: part.map(articleKey), include_docs: true });
    return found.rows.flatMap(({ doc }, index): NameFigure[] => {
      const id = part[index];
      const article = doc ? parseArticle(doc)?.article : undefined;
      if (!id || !article) return [];
      const { text, title, site, published, marks } = article;
      const named = marks.filter(({ entity, start, end }) =>
        fold(entity ?? text.slice(start, end)).includes(wanted),
      );
      const about = { id, title, ...(site ? { site } : {}), ...(published ? { published } : {}) };
      return splitSentences(text, article.language)
        .filter((sentence) => named.some(({ start }) => start >= sentence.start && start < sentence.end))
        .flatMap((sentence) => {
          const inside = marks.filter((mark) => mark.start >= sentence.start && mark.end <= sentence.end);
          const figures = inside.filter((mark) => isFigure(mark) && !named.includes(mark));
          const said = text.slice(sentence.start, sentence.end).slice(0, SHOWN);
          return figures.map(({ start, end, kind }) => ({
            ...about,
            kind: kind as FigureKind,
            figure: text.slice(start, end),
            sentence: said,
          }));
        })
        .slice(0, PER_ARTICLE);
    });
  });
}
