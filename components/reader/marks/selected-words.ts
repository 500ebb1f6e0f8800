import { LONGEST_WORD } from '../../../lib/settings/mark-words.ts';

/** Chrome 137 and Firefox 142 have `getComposedRanges`; before, the selection itself tells the nodes inside. */
type Composed = Omit<Selection, 'getComposedRanges'> & Partial<Pick<Selection, 'getComposedRanges'>>;

/** Browsers differ in how a selection inside a shadow root is had. */
export function selectionIn(body: HTMLElement): Selection | null {
  const root = body.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? body.ownerDocument.getSelection();
}

function startOf(selection: Composed, body: HTMLElement): Node | null {
  const root = body.getRootNode();
  const [range] =
    root instanceof ShadowRoot ? (selection.getComposedRanges?.({ shadowRoots: [root] }) ?? []) : [];
  return range?.startContainer ?? selection.anchorNode;
}

/** What is selected in the text of an article, if it can be a word to mark: `가람천`; not a sentence, and nothing elsewhere. */
export function selectedWords(body: HTMLElement): string | undefined {
  const selection = selectionIn(body);
  const words = selection?.toString().trim() ?? '';
  if (!selection || words === '' || words.length > LONGEST_WORD) return undefined;
  if (/[\n\r]/.test(words) || !/[\p{L}\p{N}]/u.test(words)) return undefined;
  return body.contains(startOf(selection, body)) ? words : undefined;
}
