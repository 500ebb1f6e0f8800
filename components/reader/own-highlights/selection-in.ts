/** Browsers differ in how a selection inside a shadow root is had. */
export function selectionIn(body: HTMLElement): Selection | null {
  const root = body.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? body.ownerDocument.getSelection();
}
