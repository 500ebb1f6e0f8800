import type { Entity } from '../../lib/highlight/rank/entity.ts';
import type { Mark } from '../../lib/model/mark.ts';
import type { Span } from '../../lib/model/span.ts';
import type { GradedArticle } from './articles.ts';

const SHORTEST_FORM = 2;

/** Does `summary` say `form`, as a word that begins there? `이천` is not said in `삼이천`. */
function says(summary: string, form: string): boolean {
  for (let at = summary.indexOf(form); at >= 0; at = summary.indexOf(form, at + 1)) {
    const glued = summary.slice(Math.max(0, at - 1), at) + form[0];
    if (!/^(?:[가-힣]{2}|[A-Za-z]{2}|[\d.,]\d)$/.test(glued)) return true;
  }
  return false;
}

/** In how many of the summaries is this entity named: a name by any of its forms, a figure by its value and kind? */
export function gradeOf(
  entity: Entity,
  text: string,
  summaries: readonly { readonly text: string; readonly marks: readonly Mark[] }[],
): number {
  const forms = new Set(entity.mentions.map(({ start, end }) => text.slice(start, end)));
  if (!entity.figure) forms.add(entity.name);
  const { value, kind, unit } = entity.mentions[0];
  return summaries.filter((summary) => {
    const said = [...forms].some((form) => form.length >= SHORTEST_FORM && says(summary.text, form));
    if (said || !entity.figure || value === undefined) return said;
    return summary.marks.some((mark) => mark.kind === kind && mark.value === value && mark.unit === unit);
  }).length;
}

/** How many editors chose a sentence in which it stands. */
export function votesOf({ mentions }: Entity, { keySentences }: GradedArticle): number {
  const standsIn = ({ start, end }: Span): boolean =>
    mentions.some((mention) => mention.start >= start && mention.end <= end);
  return keySentences.filter((choice) => Array.isArray(choice) && choice.some(standsIn)).length;
}
