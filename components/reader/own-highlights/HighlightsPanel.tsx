import { ownHighlightWords } from '../../../lib/words/own-highlights.ts';
import { Button } from '../../ui/Button.tsx';
import { useBorrowedFocus } from '../use-borrowed-focus.ts';
import { HighlightList, type HighlightListProps } from './HighlightList.tsx';
import { withNote } from './with-note.ts';

export interface HighlightsPanelProps extends Omit<HighlightListProps, 'field'> {
  onClose: () => void;
}

/** As high as what is written in it. Firefox has no `field-sizing`. */
function asHighAsWords(field: HTMLTextAreaElement | null): void {
  if (!field) return;
  field.style.height = 'auto';
  // Its two borders are not part of what scrolls.
  field.style.height = `${field.scrollHeight + 2}px`;
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
            <textarea
              key={highlight.note}
              ref={asHighAsWords}
              class="own-field"
              rows={1}
              maxLength={2000}
              onInput={(event) => asHighAsWords(event.currentTarget)}
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
