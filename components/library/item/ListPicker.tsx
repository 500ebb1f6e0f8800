import type { ListId } from '../../../lib/model/saved-item.ts';
import type { Overview } from '../../../lib/model/shelf.ts';
import type { Language } from '../../../lib/words/language.ts';
import { libraryWords } from '../../../lib/words/library.ts';
import { NewList } from '../NewList.tsx';

interface ListPickerProps {
  lists: Overview['lists'];
  /** The lists that it is in. */
  chosen: readonly ListId[];
  language: Language;
  onToggle: (list: ListId, on: boolean) => void;
  onNew: (name: string) => void;
}

/** One toggle for each list, and a way to a new one. */
export function ListPicker({ lists, chosen, language, onToggle, onNew }: ListPickerProps) {
  const words = libraryWords[language];
  return (
    <fieldset class="list-picker">
      <legend>{words.inLists}</legend>
      {lists.map(({ id, name }) => {
        const on = chosen.includes(id);
        return (
          <button key={id} type="button" class="chip" aria-pressed={on} onClick={() => onToggle(id, !on)}>
            {name}
          </button>
        );
      })}
      <NewList language={language} onAdd={onNew} />
    </fieldset>
  );
}
