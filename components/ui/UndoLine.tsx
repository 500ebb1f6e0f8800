import { Button } from './Button.tsx';

interface UndoLineProps {
  /** What was done, as a sentence; nothing to say when absent. */
  sentence: string | undefined;
  /** Absent when it cannot be undone any more. */
  onUndo?: (() => void) | undefined;
  undoWord: string;
}

/** Says what was just done and offers the way back. Stays until the next deed: nobody is hurried. */
export function UndoLine({ sentence, onUndo, undoWord }: UndoLineProps) {
  return (
    <div class="undo-line" data-empty={sentence ? undefined : ''}>
      <span role="status">{sentence ?? ''}</span>
      {sentence && onUndo && (
        <Button kind="text" onClick={onUndo}>
          {undoWord}
        </Button>
      )}
    </div>
  );
}
