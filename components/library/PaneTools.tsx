import type { SavedItem } from '../../lib/model/saved-item.ts';
import type { Language } from '../../lib/words/language.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { readerWords } from '../../lib/words/reader.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ARCHIVE, STAR, TAG, TRASH } from '../ui/page-drawings.ts';
import type { LibraryState } from './state.ts';

interface PaneToolsProps {
  state: LibraryState;
  language: Language;
  /** What is open, or cannot be opened but has its row. */
  item: SavedItem | undefined;
}

/** What can be done with the open article. */
export function PaneTools({ state, language, item }: PaneToolsProps) {
  const words = libraryWords[language];
  const { act, remove, restore, toggleArchived } = state.undoable;
  return (
    <div class="pane-tools" role="toolbar" aria-label={words.tools}>
      <Button class="pane-back" icon="left" label={words.back} onClick={state.close} />
      {item && item.deletedAt === undefined && (
        <>
          <Button class="pane-archive" icon={ARCHIVE} onClick={() => void toggleArchived(item)}>
            <span>{item.state === 'unread' ? words.archive : words.unarchive}</span>
          </Button>
          <Button
            icon={STAR}
            solid={item.favourite}
            pressed={item.favourite}
            label={item.favourite ? words.unfavourite : words.favourite}
            onClick={() => void act([item], { kind: 'favourite', on: !item.favourite })}
          />
          <Button
            icon={TAG}
            label={words.organise}
            expanded={state.organising.value}
            onClick={() => {
              state.organising.value = !state.organising.value;
            }}
          />
          {state.open.value.kind === 'article' && (
            <>
              <Button
                icon="list"
                label={readerWords[language].xRay}
                expanded={state.beside.value === 'x-ray'}
                onClick={() => state.toggleBeside('x-ray')}
              />
              <Button icon="voice" label={words.listen} onClick={() => state.listen.current()} />
            </>
          )}
          <Button icon={TRASH} label={words.remove} onClick={() => void remove(item)} />
        </>
      )}
      {item && item.deletedAt !== undefined && (
        <Button icon="reload" onClick={() => void restore(item)}>
          {words.restore}
        </Button>
      )}
      {item && (
        <a
          class="pd-button pane-original"
          aria-label={words.original}
          title={words.original}
          href={item.url}
          target="_blank"
          rel="noopener noreferrer"
          referrerpolicy="no-referrer"
        >
          <Icon name="out" />
          <span>{words.original}</span>
        </a>
      )}
    </div>
  );
}
