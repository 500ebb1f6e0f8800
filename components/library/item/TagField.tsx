import { useState } from 'preact/hooks';
import type { Counted } from '../../../lib/model/shelf.ts';
import type { Language } from '../../../lib/words/language.ts';
import { libraryWords } from '../../../lib/words/library.ts';
import { Icon } from '../../ui/Icon.tsx';

interface TagFieldProps {
  /** What is tagged now: each can be taken away. */
  tags: readonly string[];
  /** Every tag of the library, offered while typing. */
  known: readonly Counted[];
  language: Language;
  onAdd: (tag: string) => void;
  onRemove: (tag: string) => void;
}

/** Tags as small buttons that take themselves away, and a field that completes. */
export function TagField({ tags, known, language, onAdd, onRemove }: TagFieldProps) {
  const words = libraryWords[language];
  const [typed, setTyped] = useState('');
  const add = () => {
    if (typed.trim()) onAdd(typed);
    setTyped('');
  };
  return (
    <form
      class="tag-field"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          class="chip"
          aria-label={words.removeTag(tag)}
          title={words.removeTag(tag)}
          onClick={() => onRemove(tag)}
        >
          #{tag}
          <Icon name="close" size={12} />
        </button>
      ))}
      <input
        class="text-field"
        type="text"
        list="known-tags"
        aria-label={words.addTag}
        placeholder={words.tagHint}
        maxLength={60}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Backspace in an empty field takes the last tag away, as mail programs do.
          const last = tags.at(-1);
          if (event.key === 'Backspace' && typed === '' && last !== undefined) onRemove(last);
        }}
      />
      <datalist id="known-tags">
        {known
          .filter(({ name }) => !tags.includes(name))
          .map(({ name }) => (
            <option key={name} value={name} />
          ))}
      </datalist>
    </form>
  );
}
