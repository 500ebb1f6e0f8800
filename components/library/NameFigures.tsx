import { useEffect, useState } from 'preact/hooks';
import type { NameFigure } from '../../lib/model/shelf.ts';
import type { Language } from '../../lib/words/language.ts';
import { libraryWords } from '../../lib/words/library.ts';
import type { LibraryState } from './state.ts';

const NAMED = /(?:^|\s)(?:name|이름):(?:["“”]([^"“”]+)["“”]?|(\S+))/iu;

/** The name that a search asks for: `이름:"젠슨 황"` -> `젠슨 황`. */
export function nameIn(query: string): string | undefined {
  const [, phrase, word] = NAMED.exec(query) ?? [];
  return phrase ?? word;
}

/** What the saved articles say of one name in figures, side by side, each with its date and source. */
export function NameFigures({ state, language }: { state: LibraryState; language: Language }) {
  const words = libraryWords[language];
  const { query, items, searching } = state.shelf;
  const name = nameIn(query.value);
  const [figures, setFigures] = useState<readonly NameFigure[] | undefined>(undefined);
  const ids = items.value.flatMap((item) => (item ? [item.id] : []));
  const done = searching.value === undefined;
  useEffect(() => {
    setFigures(undefined);
    if (!name || !done || ids.length === 0) return;
    let wanted = true;
    state.world
      .askBackground('library.figuresAbout', { ids, name })
      .then((reply) => wanted && setFigures(reply.figures))
      // The list below stands without them.
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [name, done, ids.join()]);
  if (!name || !figures) return null;
  const when = (figure: NameFigure) => figure.published ?? '';
  const rows = [...figures].sort((one, other) => when(other).localeCompare(when(one)));
  return (
    <details class="name-figures">
      <summary>{words.figuresAbout(name)}</summary>
      {rows.length === 0 ? (
        <p class="aside">{words.figuresNone}</p>
      ) : (
        <div class="table-scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{words.figureHeads.figure}</th>
                <th scope="col">{words.figureHeads.sentence}</th>
                <th scope="col">{words.figureHeads.date}</th>
                <th scope="col">{words.figureHeads.source}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <tr key={`${row.id}-${index}`}>
                  <th scope="row">{row.figure}</th>
                  <td>{row.sentence}</td>
                  <td>{row.published?.slice(0, 10) ?? ''}</td>
                  <td>
                    <button type="button" class="source" onClick={() => void state.select(row.id)}>
                      {row.site ?? row.title}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
