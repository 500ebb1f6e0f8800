import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OwnHighlightWords } from '../../../lib/words/own-highlights.ts';
import { Button } from '../../ui/Button.tsx';

interface NoteFieldProps {
  note: string;
  words: OwnHighlightWords;
  onKeep: (note: string) => void;
}

/** A line for a note. Enter keeps it; the surface around closes it with Esc. */
export function NoteField({ note, words, onKeep }: NoteFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);
  const keep = () => {
    // Once it is gone, losing the focus says nothing more.
    if (field.current) onKeep(field.current.value.trim());
  };
  return (
    // A form, since the reading view keeps key presses from everything but the browser itself: Enter still sends one.
    <form
      class="own-note-form"
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        // Whoever goes on reading has finished writing.
        if (!(to instanceof Node && event.currentTarget.contains(to))) keep();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <input
        ref={field}
        class="own-field"
        type="text"
        maxLength={2000}
        aria-label={words.noteHint}
        placeholder={words.noteHint}
        // What is typed stays whatever else is drawn anew.
        defaultValue={note}
      />
      <Button kind="outline" onClick={keep}>
        {words.keepNote}
      </Button>
    </form>
  );
}
