import { Icon } from './Icon.tsx';
import { SEARCH } from './page-drawings.ts';

export interface SearchFieldProps {
  label: string;
  placeholder?: string;
  value: string;
  /** The key that leads here from anywhere on the surface. */
  shortcut?: string;
  onSearch: (words: string) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
}

/** One search field, the same on every surface; `#search` is where its keys put the focus. */
export function SearchField({
  label,
  placeholder = label,
  value,
  shortcut,
  onSearch,
  onKeyDown,
}: SearchFieldProps) {
  return (
    <label class="search-field">
      <span class="pd-unseen">{label}</span>
      <Icon name={SEARCH} size={18} />
      <input
        id="search"
        class="text-field"
        type="search"
        placeholder={placeholder}
        aria-keyshortcuts={shortcut}
        value={value}
        onInput={(event) => onSearch(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </label>
  );
}
