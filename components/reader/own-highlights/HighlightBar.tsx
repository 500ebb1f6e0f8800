import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Highlight, HighlightColour } from '../../../lib/model/saved-item.ts';
import type { Language } from '../../../lib/words/language.ts';
import { ownHighlightWords } from '../../../lib/words/own-highlights.ts';
import { Button } from '../../ui/Button.tsx';
import { NoteField } from './NoteField.tsx';
import { Swatches } from './Swatches.tsx';

export interface HighlightBarProps {
  language: Language;
  /** The highlight that is in hand; without it, words that are selected. */
  own: Highlight | undefined;
  /** Is the field for a note open? */
  noting: boolean;
  onNoting: (open: boolean) => void;
  onColour: (colour: HighlightColour) => void;
  onNote: (note: string) => void;
  onCopy: () => Promise<void>;
  onListen: () => void;
  onRemove: () => void;
  onClose: () => void;
  /** What else there is for these words. */
  children?: ComponentChildren;
}

const NOTE = { path: 'M4 4.500h12v8.500l-3.500 3.500H4zM12.500 16.500V13H16M7 8h6M7 11h3.500' };
const COPY = { path: 'M7.500 7.500H16v9H7.500zM4 12.500v-9h8.500' };
const LISTEN = { path: 'M4 8v4h2.500l4 3.500v-11L6.500 8zM13 7.500a4 4 0 010 5M15 5.500a7 7 0 010 9' };
const REMOVE = { path: 'M4.500 6h11M8 6V4h4v2M6 6l.500 10h7L14 6M8.500 9v4.500M11.500 9v4.500' };

/** What can be done with words that are selected, or with a highlight. At the foot of the text: copying goes on as ever. */
export function HighlightBar(props: HighlightBarProps) {
  const { language, own, noting, onNoting, onColour, onNote, onCopy, onListen, onRemove, onClose } = props;
  const words = ownHighlightWords[language];
  const [said, say] = useState('');
  const copy = () =>
    onCopy().then(
      () => say(words.copied),
      () => say(words.copyRefused),
    );
  return (
    <div
      class="own-bar"
      role="toolbar"
      aria-label={words.bar}
      // A press on the bar must not take the selection away from under it.
      onMouseDown={(event) => {
        if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
      }}
    >
      <div class="own-bar-tools">
        <Swatches language={language} chosen={own?.colour} onChoose={onColour} />
        <Button icon={NOTE} label={words.note} expanded={noting} onClick={() => onNoting(!noting)} />
        <Button icon={COPY} label={words.copy} onClick={() => void copy()} />
        <Button icon={LISTEN} label={words.listen} onClick={onListen} />
        {own && <Button icon={REMOVE} label={words.remove} onClick={onRemove} />}
        <Button icon="close" label={own ? words.closeOwn : words.cancel} onClick={onClose} />
      </div>
      {props.children}
      {noting && <NoteField note={own?.note ?? ''} words={words} onKeep={onNote} />}
      {own?.note && !noting && <p class="own-note">{own.note}</p>}
      <p class={said ? 'own-said' : 'pd-unseen'} role="status">
        {said}
      </p>
    </div>
  );
}
