/** Where on a page an element of ours may stand for a moment: in the reading view, else in our own page. */
export const ownPlace = (): ParentNode & Node =>
  document.querySelector('pandok-reader')?.shadowRoot?.querySelector('dialog') ?? document.body;
