import type { Language } from '../../lib/words/language.ts';
import { libraryWords } from '../../lib/words/library.ts';
import type { LibraryState } from './state.ts';
import type { FiguresOfName } from './use-name-figures.ts';

interface NameFiguresProps {
  state: LibraryState;
  language: Language;
  found: FiguresOfName;
}

/** Side by side: each figure with its sentence, date and source. */
function Table({ state, language, found }: NameFiguresProps) {
  const { figureHeads, figuresNone } = libraryWords[language];
  if (found.figures.length === 0) return <p class="aside">{figuresNone}</p>;
  return (
    <div class="table-scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{figureHeads.figure}</th>
            <th scope="col">{figureHeads.sentence}</th>
            <th scope="col">{figureHeads.date}</th>
            <th scope="col">{figureHeads.source}</th>
          </tr>
        </thead>
        <tbody>
          {found.figures.map((row, index) => (
            <tr key={`${row.id}-${index}`}>
              <th scope="row">{row.figure}</th>
              <td>{row.sentence}</td>
              <td>{row.published?.slice(0, 10) ?? ''}</td>
              <td>
                <button
                  type="button"
                  class="source"
                  title={row.title}
                  onClick={() => void state.select(row.id)}
                >
                  {row.site ?? row.title}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Above the list, folded: where an article is open, or the page too narrow for two columns. */
export function FoldedNameFigures(props: NameFiguresProps) {
  return (
    <details class="name-figures">
      <summary>{libraryWords[props.language].figuresAbout(props.found.name)}</summary>
      <Table {...props} />
    </details>
  );
}

/** In the place of an article, while none is open. */
export function NameFiguresPage(props: NameFiguresProps) {
  return (
    <section class="name-page name-figures" aria-labelledby="name-figures">
      <h2 id="name-figures">{libraryWords[props.language].figuresAbout(props.found.name)}</h2>
      <Table {...props} />
    </section>
  );
}
