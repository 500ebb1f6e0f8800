import { useEffect, useState } from 'preact/hooks';
import { findBlock } from '../../lib/dom/stable-selector.ts';
import { blockPickerWords } from '../../lib/words/block-picker.ts';
import type { Language } from '../../lib/words/language.ts';
import type { PickerState } from './state.ts';

interface BoxProps {
  element: Element;
  kind: 'current' | 'hidden';
}

/** A frame over a block of the page, which itself stays as it is. */
function Box({ element, kind }: BoxProps) {
  const { left, top, width, height } = element.getBoundingClientRect();
  const style = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
  return <div class={`box ${kind}`} style={style} />;
}

const letters = (element: Element): number => (element.textContent ?? '').replace(/\s/g, '').length;

interface BlockPickerProps {
  state: PickerState;
  language: Language;
}

/** Frames over the page, and the tools at its foot. */
export function BlockPicker({ state, language }: BlockPickerProps) {
  const words = blockPickerWords[language];
  const [, redraw] = useState(0);
  useEffect(() => {
    const moved = () => redraw((count) => count + 1);
    const life = new AbortController();
    for (const type of ['scroll', 'resize']) {
      window.addEventListener(type, moved, { capture: true, passive: true, signal: life.signal });
    }
    // The page's scrollbar comes back, its pictures arrive: no event of the window tells.
    const grown = new ResizeObserver(moved);
    grown.observe(document.documentElement);
    grown.observe(document.body);
    return () => {
      life.abort();
      grown.disconnect();
    };
  }, []);
  const current = state.current.value;
  const hidden = state.hidden.value;
  const count = (value: number) => value.toLocaleString(language);
  return (
    <>
      {hidden.map((selector) => {
        const element = findBlock(document, selector);
        return element && <Box key={selector} element={element} kind="hidden" />;
      })}
      <Box element={current} kind="current" />
      <section class="tools" aria-label={words.tools}>
        <h2>{words.title}</h2>
        <p class="hint">{words.hint}</p>
        <p class="block" role="status">
          {state.unsteady.value
            ? words.unsteady
            : words.block(count(letters(current)), count(current.querySelectorAll('img').length))}
          {hidden.length > 0 && ` · ${words.hidden(count(hidden.length))}`}
        </p>
        <div class="buttons">
          <button type="button" class="pd-button" data-kind="primary" onClick={state.choose}>
            {words.choose} <kbd>Enter</kbd>
          </button>
          <button type="button" class="pd-button" data-kind="outline" onClick={state.hide}>
            {words.hide} <kbd>H</kbd>
          </button>
          <button type="button" class="pd-button" data-kind="outline" onClick={() => state.move('up')}>
            {words.wider} <kbd>↑</kbd>
          </button>
          <button type="button" class="pd-button" data-kind="outline" onClick={() => state.move('down')}>
            {words.narrower} <kbd>↓</kbd>
          </button>
          {hidden.length > 0 && (
            <>
              <button type="button" class="pd-button" data-kind="outline" onClick={state.undo}>
                {words.undo} <kbd>U</kbd>
              </button>
              <button type="button" class="pd-button" data-kind="outline" onClick={state.finish}>
                {words.finish}
              </button>
            </>
          )}
          {state.had && (
            <button type="button" class="pd-button" data-kind="outline" onClick={state.forget}>
              {words.forget}
            </button>
          )}
          <button type="button" class="pd-button" onClick={state.cancel}>
            {words.cancel} <kbd>Esc</kbd>
          </button>
        </div>
      </section>
    </>
  );
}
