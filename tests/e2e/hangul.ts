import { expect } from 'vitest';
import { type Tab, until } from './driver.ts';

/**
 * 다툼: its keys are those of E, K, X, N and A. Each is a key of the reading view or of the library, so that one that is
 * heard while it is composed leaves a trace. Esc and Enter belong to the input method until the syllable is done.
 */
const STEPS = ['ㄷ', '다', '다ㅌ', '다투', '다툼'] as const;
const WORD = '다툼';
const KEYS = ['Escape', 'Enter'] as const;

/** Composes the word in a field, which `field` is an expression for. @throws when it is not in there, whole and alone */
export async function composeIn(tab: Tab, field: string): Promise<void> {
  await tab.evaluate(`${field}.focus()`);
  await tab.compose(STEPS, KEYS);
  await until('the word', () => tab.evaluate<boolean>(`${field}?.value.includes('${WORD}') ?? false`));
  expect(await tab.evaluate<string>(`${field}.value`)).toBe(WORD);
}

/** What any key of the library would have changed. */
export const shelfOf = (library: Tab) =>
  library.evaluate<Record<string, unknown>>(`(() => {
    const count = (selector) => document.querySelectorAll(selector).length;
    return {
      rows: count('.library-row'),
      chosen: count('.library-row ~ * input:checked, .rows input:checked'),
      pressed: [...document.querySelectorAll('.pane-tools [aria-pressed], .pane-tools [aria-expanded]')].map((one) => one.outerHTML).join(),
      article: document.querySelector('.pane-article h1')?.textContent,
      archive: document.querySelector('.pane-archive')?.textContent,
      tags: count('.chip'),
      lists: count('.item-panel input[type=checkbox]'),
      dialogs: count('dialog[open]'),
    };
  })()`);
