import { signal } from '@preact/signals';
import { findBlock, stableSelector } from '../../lib/dom/stable-selector.ts';
import type { ReadingRule } from '../../lib/model/reading-rule.ts';
import { blockOf, type Direction, neighbour } from './walk.ts';

/** What came of the picking: a rule to keep, `undefined` to leave all as it was. */
export type Picked = { readonly rule: ReadingRule } | undefined;

export type PickerState = ReturnType<typeof createPickerState>;

/** Where the keyboard begins: the text as it was picked before, or where pages usually have it. */
const firstBlock = (rule: ReadingRule | undefined): Element =>
  (rule?.body && findBlock(document, rule.body)) ||
  blockOf(document.querySelector('article, main, [role=main], #content')) ||
  document.body;

/** `rule` is what the site has now; `finish` hears what came of it, once. */
export function createPickerState(rule: ReadingRule | undefined, finish: (picked: Picked) => void) {
  const current = signal(firstBlock(rule));
  const hidden = signal<readonly string[]>(rule?.hide ?? []);
  /** The block under the pointer or the keys cannot be found again. */
  const unsteady = signal(false);

  const point = (element: Element | undefined): void => {
    if (!element || element === current.value) return;
    current.value = element;
    unsteady.value = false;
  };
  const named = (): string | undefined => {
    const selector = stableSelector(current.value);
    unsteady.value = selector === undefined;
    return selector;
  };
  const kept = (body: string | undefined): void =>
    finish({ rule: { ...(body && { body }), hide: hidden.value } });

  return {
    current,
    hidden,
    unsteady,
    had: rule !== undefined,
    point,
    move: (direction: Direction) => {
      point(neighbour(current.value, direction));
      current.value.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    },
    choose: () => {
      const body = named();
      if (body) kept(body);
    },
    hide: () => {
      const selector = named();
      if (!selector || hidden.value.includes(selector)) return;
      hidden.value = [...hidden.value, selector];
      point(neighbour(current.value, 'up'));
    },
    undo: () => {
      hidden.value = hidden.value.slice(0, -1);
    },
    finish: () => kept(rule?.body),
    forget: () => finish({ rule: { hide: [] } }),
    cancel: () => finish(undefined),
  };
}
