import type { Language } from '../../../lib/words/language.ts';
import { manageWords } from '../../../lib/words/library-manage.ts';
import { Button } from '../../ui/Button.tsx';
import { bytesInWords } from '../../ui/bytes.ts';
import type { LibraryState } from '../state.ts';

interface ManageProps {
  state: LibraryState;
  language: Language;
}

/** What the library takes, measured when asked for, and the articles that take most. */
export function SpaceSection({ state, language }: ManageProps) {
  const words = manageWords[language];
  const { space, measure } = state.manage;
  const known = space.value;
  return (
    <section>
      <h3>{words.space}</h3>
      {known ? (
        <>
          <p>
            {words.spaceLine(
              known.articles.toLocaleString(language),
              bytesInWords(known.text, language),
              bytesInWords(known.images, language),
            )}
          </p>
          {known.usage !== undefined && known.quota !== undefined && (
            <p class="aside">
              {words.spaceOf(bytesInWords(known.usage, language), bytesInWords(known.quota, language))}
            </p>
          )}
          {known.largest.length > 0 && (
            <>
              <h4>{words.largest}</h4>
              <ol class="largest">
                {known.largest.map(({ id, title, size }) => (
                  <li key={id}>
                    <button
                      type="button"
                      class="source"
                      onClick={() => {
                        state.manageOpen.value = false;
                        void state.select(id);
                      }}
                    >
                      {title}
                    </button>
                    <span class="count">{bytesInWords(size, language)}</span>
                  </li>
                ))}
              </ol>
            </>
          )}
        </>
      ) : (
        <Button kind="outline" onClick={() => void measure()}>
          {words.measure}
        </Button>
      )}
    </section>
  );
}
