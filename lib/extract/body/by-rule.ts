import { findBlock } from '../../dom/stable-selector.ts';
import type { ReadingRule } from '../../model/reading-rule.ts';
import { detached } from './rung.ts';

/** The page without the blocks that the user does not want read; the page itself when there are none. */
export function withoutHidden(document: Document, rule: ReadingRule | undefined): Document {
  const hidden = rule?.hide.filter((selector) => findBlock(document, selector)) ?? [];
  if (!hidden.length) return document;
  const copy = document.cloneNode(true) as Document;
  // Found before any is gone: a path counts the blocks beside it.
  for (const block of hidden.map((selector) => findBlock(copy, selector))) block?.remove();
  return copy;
}

/** A copy of the block that the user pointed at. */
export function byRule(document: Document, rule: ReadingRule | undefined): Element | undefined {
  return rule?.body ? detached(findBlock(document, rule.body)) : undefined;
}
