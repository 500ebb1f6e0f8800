import { useEffect, useState } from 'preact/hooks';
import type { NameFigure } from '../../lib/model/shelf.ts';
import type { LibraryState } from './state.ts';

const NAMED = /(?:^|\s)(?:name|이름):(?:["“”]([^"“”]+)["“”]?|(\S+))/iu;

/** The name that a search asks for: `이름:"젠슨 황"` -> `젠슨 황`. */
export function nameIn(query: string): string | undefined {
  const [, phrase, word] = NAMED.exec(query) ?? [];
  return phrase ?? word;
}

export interface FiguresOfName {
  readonly name: string;
  /** Newest first. */
  readonly figures: readonly NameFigure[];
}

/** What the saved articles say in figures of the name that is searched for, once all of them are found. */
export function useNameFigures(state: LibraryState): FiguresOfName | undefined {
  const { query, items, searching } = state.shelf;
  const name = nameIn(query.value);
  const [found, setFound] = useState<FiguresOfName | undefined>(undefined);
  const ids = items.value.flatMap((item) => (item ? [item.id] : []));
  const done = searching.value === undefined;
  useEffect(() => {
    setFound(undefined);
    if (!name || !done || ids.length === 0) return;
    let wanted = true;
    const when = (figure: NameFigure) => figure.published ?? '';
    state.world
      .askBackground('library.figuresAbout', { ids, name })
      .then(({ figures }) => {
        const rows = [...figures].sort((one, other) => when(other).localeCompare(when(one)));
        if (wanted) setFound({ name, figures: rows });
      })
      // The list stands without them.
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [name, done, ids.join()]);
  return found;
}
