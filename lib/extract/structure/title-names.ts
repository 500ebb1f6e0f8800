import { oneLine } from '../../dom/element-text.ts';
import { isFurnitureText } from './furniture.ts';
import type { Line } from './page-lines.ts';
import { isOpener } from './post-ends.ts';

const SHORTEST = 4;
/** Elements beside a title in its box, and characters. */
const MOST_INSIDE = 8;
const BESIDE = 40;
/** What boxes of other titles are called. */
const OTHER_TITLE =
  /(?:comment|cmt|reply|reple|page|site|sub|menu|nav|widget|side|sect?(?:ion)?|cate(?:gory)?|[gls]nb)[\s_-]?(?:title|tit)/i;
const TITLE_NAME =
  /(?:^|[\s_-])(?:[Tt]itle|[Ss]ubject|subj|sbj|[Tt]it)(?![a-z])|[a-z](?:Title|Subject|Tit)(?![a-z])/;
const TITLE_LABEL = /^(?:글\s?)?제\s?목\s*[:：]?$|^(?:subject|title)\s*[:：]$/i;

/** Does the page call this line the title: 3 by a label before it, 1.5 by its box's name, else 0. */
export function callsItTitle({ text, holder, isDate }: Line, before: Line | undefined): 0 | 1.5 | 3 {
  if (text.length < SHORTEST || text.length > 200 || isDate || isFurnitureText(text) || isOpener(text))
    return 0;
  if (before && TITLE_LABEL.test(before.text)) return 3;
  if (holder.closest('a[href]')) return 0;
  // The head of a table of facts that spans it is the title; the others are labels.
  if (holder.nodeName === 'TH') return holder.hasAttribute('colspan') ? 1.5 : 0;
  for (let at: Element | null = holder, up = 0; at && up < 3; at = at.parentElement, up++) {
    // Names first: to read all of a box for each line in it would take the square of a long page.
    if (at.childElementCount > MOST_INSIDE) return 0;
    const name = `${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`;
    if (!TITLE_NAME.test(name)) continue;
    const isAll = oneLine(at.textContent).length <= text.length + BESIDE;
    return isAll && !OTHER_TITLE.test(name) ? 1.5 : 0;
  }
  return 0;
}
