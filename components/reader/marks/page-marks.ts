import { canHighlight } from '../../../lib/dom/can-highlight.ts';
import { paint, unpaint } from '../../../lib/dom/page-highlights.ts';
import type { Article } from '../../../lib/model/article.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import { groupOf, isShown, MARK_GROUPS, type MarkGroup } from './kinds.ts';

const NAME: Readonly<Record<MarkGroup, string>> = {
  name: 'pandok-name',
  figure: 'pandok-figure',
  time: 'pandok-time',
};

/** The marks of an article over its original page, as the settings want them. Returns how many there are. */
export function markPage(
  window: Window & typeof globalThis,
  { text, marks }: Article,
  { marks: density, hiddenKinds }: Pick<Settings, 'marks' | 'hiddenKinds'>,
): number {
  if (!canHighlight(window)) return 0;
  const shown = marks.filter((mark) => isShown(mark, density, hiddenKinds));
  const spans = MARK_GROUPS.map((group) => [NAME[group], shown.filter((mark) => groupOf(mark) === group)]);
  return paint(window, text, Object.fromEntries(spans));
}

export const unmarkPage = (window: Window & typeof globalThis): void => unpaint(window, Object.values(NAME));
