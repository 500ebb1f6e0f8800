import type { Language } from '../../lib/words/language.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { Button } from '../ui/Button.tsx';
import { ARCHIVE, STAR, TRASH } from '../ui/page-drawings.ts';
import { ListPicker } from './item/ListPicker.tsx';
import { TagField } from './item/TagField.tsx';
import type { LibraryState } from './state.ts';

/** What can be done to every chosen row at once. Stands where rows are chosen, and only then. */
export function BulkBar({ state, language }: { state: LibraryState; language: Language }) {
  const words = libraryWords[language];
  const { selection, shelf, actOnCurrent } = state;
  const chosen = [...selection.chosen.value.values()];
  if (chosen.length === 0) return null;
  const inTrash = shelf.place.value.view === 'trash';
  const allUnread = chosen.every(({ state: read }) => read === 'unread');
  const shared = (names: (item: (typeof chosen)[number]) => readonly string[]): string[] =>
    (names(chosen[0] as (typeof chosen)[number]) ?? []).filter((name) =>
      chosen.every((item) => names(item).includes(name)),
    );
  return (
    <section class="bulk" aria-label={words.bulk}>
      <p class="bulk-head">
        <span role="status">{words.chosen(chosen.length.toLocaleString(language))}</span>
        <Button kind="text" onClick={() => void shelf.all().then(selection.choose)}>
          {words.chooseAll}
        </Button>
        <Button kind="text" onClick={selection.clear}>
          {words.chooseNone}
        </Button>
      </p>
      <div class="bulk-tools">
        {inTrash ? (
          <Button icon="reload" onClick={() => void actOnCurrent({ kind: 'untrash' })}>
            {words.restore}
          </Button>
        ) : (
          <>
            <Button
              icon={ARCHIVE}
              onClick={() => void actOnCurrent({ kind: 'state', state: allUnread ? 'archived' : 'unread' })}
            >
              {allUnread ? words.archive : words.unarchive}
            </Button>
            <Button icon={STAR} onClick={() => void actOnCurrent({ kind: 'favourite', on: true })}>
              {words.favourite}
            </Button>
            <Button icon={TRASH} onClick={() => void actOnCurrent({ kind: 'trash' })}>
              {words.remove}
            </Button>
          </>
        )}
      </div>
      {!inTrash && (
        <>
          <TagField
            tags={shared(({ tags }) => tags)}
            known={shelf.overview.value?.tags ?? []}
            language={language}
            onAdd={(tag) => void actOnCurrent({ kind: 'tag', add: [tag], remove: [] })}
            onRemove={(tag) => void actOnCurrent({ kind: 'tag', add: [], remove: [tag] })}
          />
          <ListPicker
            lists={shelf.overview.value?.lists ?? []}
            chosen={(shelf.overview.value?.lists ?? [])
              .map(({ id }) => id)
              .filter((id) => chosen.every((item) => item.lists.includes(id)))}
            language={language}
            onToggle={(list, on) =>
              void actOnCurrent({ kind: 'list', add: on ? [list] : [], remove: on ? [] : [list] })
            }
            onNew={(name) => void state.addToNewList(name)}
          />
        </>
      )}
    </section>
  );
}
