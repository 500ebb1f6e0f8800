import { ownHighlightWords } from '../../../lib/words/own-highlights.ts';
import { Button } from '../../ui/Button.tsx';
import { useBorrowedFocus } from '../use-borrowed-focus.ts';
import { HighlightList, type HighlightListProps } from './HighlightList.tsx';
import { withNote } from './with-note.ts';

export interface HighlightsPanelProps extends Omit<HighlightListProps, 'field'> {
  onClose: () => void;
}

/** The list beside the text; on a narrow screen a sheet over its foot. */
export function HighlightsPanel({ onClose, ...list }: HighlightsPanelProps) {
  const words = ownHighlightWords[list.language];
  const panel = useBorrowedFocus<HTMLElement>();
  return (
    <aside
      ref={panel}
      class="side-panel own-panel"
      tabIndex={-1}
      aria-label={words.list}
      lang={list.language}
    >
      <div class="own-panel-head">
        <h2>{words.list}</h2>
        {list.placed.length > 0 && (
          <span>{words.count(list.placed.length.toLocaleString(list.language))}</span>
        )}
        <Button icon="close" label={words.close} onClick={onClose} />
      </div>
      <div class="side-panel-body own-panel-body">
        <HighlightList
          {...list}
          field={(highlight) => (
            <input
              key={highlight.note}
              class="own-field"
              type="text"
              maxLength={2000}
              aria-label={words.noteHint}
              placeholder={words.noteHint}
              defaultValue={highlight.note ?? ''}
              onChange={(event) => list.onPut(withNote(highlight, event.currentTarget.value))}
            />
          )}
        />
      </div>
    </aside>
  );
}
