const GAP = 8;

export interface CardPlace {
  readonly left: string;
  readonly top: string;
}

/**
 * Under the phrase, over it when there is no room below; never past the edges of the column. In the coordinates of the
 * offset parent, so that the card scrolls with its phrase.
 */
export function placeCard(card: HTMLElement, anchor: HTMLElement): CardPlace {
  const frame = card.offsetParent?.getBoundingClientRect();
  const phrase = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect();
  const view = card.ownerDocument.defaultView?.innerHeight ?? 0;
  if (!frame) return { left: '0px', top: '0px' };
  const rightmost = frame.width - card.offsetWidth;
  const left = Math.max(0, Math.min(phrase.left - frame.left - 12, rightmost));
  const below = phrase.bottom + GAP + card.offsetHeight <= view;
  const above = phrase.top - GAP - card.offsetHeight;
  const top = below || above < 0 ? phrase.bottom + GAP : above;
  return { left: `${left}px`, top: `${top - frame.top}px` };
}

/**
 * On a narrow screen the card is a sheet at the lower edge: what it is about must not lie under it. In the middle it has its
 * context; where the window is so low that the sheet reaches there, at the upper edge.
 */
export function keepInSight(card: HTMLElement, anchor: HTMLElement): void {
  const view = card.ownerDocument.defaultView;
  const { bottom, height } = anchor.getBoundingClientRect();
  const { top } = card.getBoundingClientRect();
  if (view?.getComputedStyle(card).position !== 'fixed' || bottom + GAP <= top) return;
  const inMiddle = (view.innerHeight + height) / 2 + GAP <= top;
  anchor.scrollIntoView({ block: inMiddle ? 'center' : 'start' });
}
