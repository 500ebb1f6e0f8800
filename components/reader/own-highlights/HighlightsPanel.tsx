import { ownHighlightWords } from '../../../lib/words/own-highlights.ts';
import { SidePanel } from '../SidePanel.tsx';
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
  return (
    <SidePanel
      name="own-panel"
      title={words.list}
      lang={list.language}
      closeWord={words.close}
      onClose={onClose}
      tools={
        list.placed.length > 0 && <span>{words.count(list.placed.length.toLocaleString(list.language))}</span>
      }
    >
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
    </SidePanel>
  );
}
