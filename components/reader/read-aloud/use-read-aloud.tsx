import { useEffect, useRef, useState } from 'preact/hooks';
import type { ArticleToolsProps } from '../article-tools/props.ts';
import type { Tool } from '../article-tools/tool.ts';
import { selectedSpan } from '../own-highlights/selected-span.ts';
import { selectionIn } from '../own-highlights/selection-in.ts';
import { usePart } from '../use-part.ts';
import type { ReadAloudControls } from './ReadAloud.tsx';

export interface ReadAloudTool extends Tool {
  /** Reads from a place in the text on; without one, from what is selected or the first sentence on screen. */
  readonly start: (offset?: number) => void;
  /** The same, or the end of it. */
  readonly toggle: () => void;
}

/** Reading aloud: R begins and pauses; what is selected says where. */
export function useReadAloud(props: ArticleToolsProps): ReadAloudTool {
  const { article, body, language, loadPart, onFail, toolsWorld, onListening } = props;
  const [asked, setAsked] = useState<{ from: number | undefined }>();
  const part = usePart(loadPart, 'read-aloud', asked !== undefined, onFail);
  const controls = useRef<ReadAloudControls>(undefined);
  const close = () => setAsked(undefined);
  const able = article.text !== '';
  useEffect(() => {
    // The page behind reads it already: it goes on here, where its place is shown.
    const now = toolsWorld?.readAloud.inHand?.();
    const goesOn = now?.where === 'page' && now.what === 'article' && now.title === article.title;
    if (goesOn && now.state.narration.peek().status === 'speaking') setAsked({ from: now.state.offset() });
  }, []);
  useEffect(() => {
    onListening?.(able ? asked !== undefined : undefined);
    return () => onListening?.(undefined);
  }, [able, asked !== undefined]);
  const start = (from = selectedSpan(body, article.text)?.start) => {
    // It has said where: the next R is a pause again.
    if (from !== undefined) selectionIn(body)?.removeAllRanges();
    if (controls.current) controls.current.startAt(from);
    else setAsked({ from });
  };
  return {
    start,
    toggle: () => (asked ? close() : start()),
    view: asked && part && toolsWorld && (
      <part.ReadAloud
        article={article}
        body={body}
        language={language}
        world={toolsWorld.readAloud}
        from={asked.from}
        onClose={close}
        controls={controls}
      />
    ),
    press: (key, event) => {
      if (event.repeat || !able) return false;
      const elsewhere = key === 'r' && selectedSpan(body, article.text) !== undefined;
      if (controls.current && !elsewhere) return controls.current.press(key);
      if (key === 'r') start();
      return key === 'r';
    },
    dismiss: () => {
      close();
      return asked !== undefined;
    },
  };
}
