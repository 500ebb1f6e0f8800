import { useRef, useState } from 'preact/hooks';
import { optionsWords } from '../../lib/words/options.ts';
import { type OptionsPageWords, optionsPageWords } from '../../lib/words/options-page.ts';
import { Button } from '../ui/Button.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { UndoLine } from '../ui/UndoLine.tsx';
import { deedSentence } from './deed-sentence.ts';
import type { PartName } from './Part.tsx';
import { Parts, type PartsProps } from './Parts.tsx';
import { useRowSearch } from './search/use-row-search.ts';
import { canUndo } from './state.ts';
import { usePartInView } from './use-part-in-view.ts';

/** The parts by name; each leads to its own. */
function Contents({ words }: { words: OptionsPageWords }) {
  const read = usePartInView();
  return (
    <nav class="contents" aria-label={words.parts}>
      <ul>
        {(Object.keys(words.part) as PartName[]).map((name) => (
          <li key={name}>
            <a href={`#${name}`} aria-current={name === read ? 'true' : undefined}>
              {words.part[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Every choice there is, searched as somebody types. */
export function Options({ state, endpoint, language }: PartsProps) {
  const words = optionsWords[language];
  const page = optionsPageWords[language];
  const [typed, type] = useState('');
  const main = useRef<HTMLElement>(null);
  const query = typed.trim();
  const count = useRowSearch(main, query);
  const deed = state.last.value;
  return (
    <>
      <div class="options" data-searching={query ? '' : undefined}>
        <header class="options-head">
          <h1>{words.heading}</h1>
          <search>
            <SearchField
              label={page.search}
              value={typed}
              onSearch={type}
              onKeyDown={(event) => {
                if (event.key === 'Escape' && !event.isComposing) type('');
              }}
            />
          </search>
          <p class="pd-unseen" role="status">
            {count === undefined || count === 0 ? '' : page.found(count)}
          </p>
        </header>
        <Contents words={page} />
        <main ref={main}>
          <Parts state={state} endpoint={endpoint} language={language} />
        </main>
        {count === 0 && (
          <div class="none-found">
            <p role="status">{page.foundNone(query)}</p>
            <Button kind="outline" onClick={() => type('')}>
              {page.clearSearch}
            </Button>
          </div>
        )}
        <footer class="about">
          <a href="/welcome.html">{page.welcome}</a>
          <a href="/whats-new.html">{page.whatsNew}</a>
          <span>{words.version(state.world.version)}</span>
        </footer>
      </div>
      <UndoLine
        sentence={deedSentence(deed, state.world.settings.value, language)}
        onUndo={canUndo(deed) ? () => void state.undo() : undefined}
        undoWord={words.undo}
      />
    </>
  );
}
