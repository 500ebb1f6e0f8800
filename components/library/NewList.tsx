import { useState } from 'preact/hooks';
import type { Language } from '../../lib/words/language.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { Button } from '../ui/Button.tsx';
import { PLUS } from '../ui/page-drawings.ts';

interface NewListProps {
  language: Language;
  onAdd: (name: string) => void;
}

/** A button that becomes a field. An empty name is no list. */
export function NewList({ language, onAdd }: NewListProps) {
  const words = libraryWords[language];
  const [name, setName] = useState<string | undefined>(undefined);
  if (name === undefined)
    return (
      <Button kind="text" class="new-list" icon={PLUS} onClick={() => setName('')}>
        {words.newList}
      </Button>
    );
  const add = (event: Event) => {
    event.preventDefault();
    if (name.trim()) onAdd(name);
    setName(undefined);
  };
  return (
    <form class="new-list-form" onSubmit={add}>
      <input
        class="text-field"
        type="text"
        aria-label={words.newListHint}
        placeholder={words.newListHint}
        maxLength={80}
        value={name}
        ref={(field) => field?.focus()}
        onInput={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.isComposing) return;
          event.stopPropagation();
          setName(undefined);
        }}
      />
      <button type="submit" class="pd-button" data-kind="outline">
        {words.addList}
      </button>
    </form>
  );
}
