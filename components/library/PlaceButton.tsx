import { useState } from 'preact/hooks';
import type { ItemId } from '../../lib/model/saved-item.ts';
import type { Language } from '../../lib/words/language.ts';
import { draggedIds } from './drag.ts';

interface PlaceButtonProps {
  label: string;
  count: number | undefined;
  current: boolean;
  language: Language;
  onGo: () => void;
  /** What happens to articles that are dropped here; without it nothing can be dropped. */
  onDrop?: ((ids: readonly ItemId[]) => void) | undefined;
  hint?: string;
  onKeyDown?: (event: KeyboardEvent) => void;
  /** Begins a drag of this place itself. */
  onDragStart?: (event: DragEvent) => void;
  /** Another place was let go over this one. */
  onPlaceDrop?: (event: DragEvent) => void;
}

/** One place to look at: its name and how many are there; of none nothing is said. */
export function PlaceButton(props: PlaceButtonProps) {
  const { label, count, current, language, onGo, onDrop, hint, onKeyDown, onDragStart, onPlaceDrop } = props;
  const [over, setOver] = useState(false);
  const drop = onDrop && {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const ids = draggedIds(event);
      if (ids.length > 0) onDrop(ids);
      else onPlaceDrop?.(event);
    },
  };
  return (
    <button
      type="button"
      class="place"
      data-over={over ? '' : undefined}
      aria-current={current ? 'page' : undefined}
      title={hint}
      onClick={onGo}
      onKeyDown={onKeyDown}
      draggable={onDragStart !== undefined}
      onDragStart={onDragStart}
      {...drop}
    >
      <span class="place-name">{label}</span>{' '}
      <span class="count">{count ? count.toLocaleString(language) : ''}</span>
    </button>
  );
}
