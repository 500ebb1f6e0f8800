import { render } from 'preact';
import type { ReadingRule } from '../../lib/model/reading-rule.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { Language } from '../../lib/words/language.ts';
import { BlockPicker } from './BlockPicker.tsx';
import { pickerKey } from './keys.ts';
import { createPickerState, type Picked } from './state.ts';
import { blockAt } from './walk.ts';

export interface PickerOptions {
  readonly language: Language;
  readonly theme: Settings['theme'];
  /** What the site has now. */
  readonly rule: ReadingRule | undefined;
}

/** Lets the user point at blocks of the page, and gives what they said. Ends, changing nothing, when `signal` says so. */
export type StartPicker = (options: PickerOptions, signal: AbortSignal) => Promise<Picked>;

/**
 * A layer in the top layer of the page, from a shadow root of our own: it takes the pointer, so that no click reaches the
 * page, and draws its frames itself.
 */
export const startPicker =
  (css: string): StartPicker =>
  ({ language, theme, rule }, signal) =>
    new Promise((resolve) => {
      const host = document.createElement('pandok-block-picker');
      const shadow = host.attachShadow({ mode: 'open' });
      const style = document.createElement('style');
      style.textContent = css;
      const layer = document.createElement('div');
      layer.className = 'layer';
      layer.popover = 'manual';
      layer.tabIndex = -1;
      layer.lang = language;
      layer.dataset.theme = theme;
      shadow.append(style, layer);
      const life = new AbortController();
      const finish = (picked: Picked): void => {
        if (life.signal.aborted) return;
        life.abort();
        host.remove();
        resolve(picked);
      };
      const state = createPickerState(rule, finish);
      const over = (event: MouseEvent): boolean => event.target === layer;
      layer.addEventListener('pointermove', (event) => {
        if (over(event)) state.point(blockAt(event.clientX, event.clientY, host));
      });
      layer.addEventListener('click', (event) => {
        if (!over(event)) return;
        state.point(blockAt(event.clientX, event.clientY, host));
        state.choose();
      });
      const press = (event: KeyboardEvent): void => {
        event.stopImmediatePropagation();
        if (event.type !== 'keydown') return;
        const act = pickerKey(event, state);
        if (!act) return;
        event.preventDefault();
        act();
      };
      for (const type of ['keydown', 'keypress', 'keyup'] as const) {
        window.addEventListener(type, press, { capture: true, signal: life.signal });
      }
      signal.addEventListener('abort', () => finish(undefined), { signal: life.signal });
      document.documentElement.append(host);
      render(<BlockPicker state={state} language={language} />, layer);
      layer.showPopover();
      layer.focus({ preventScroll: true });
    });
