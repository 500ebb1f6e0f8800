import type { Entity } from '../../lib/highlight/rank/entity.ts';
import type { Mark } from '../../lib/model/mark.ts';
import type { Span } from '../../lib/model/span.ts';
import type { GradedArticle } from './articles.ts';

const SHORTEST_FORM = 2;
/** Glued to these a form is part of another word or number: `이천` in `삼이천`, `8천만 원` in `2억8천만 원`. */
const INSIDE_BEFORE = /^(?:[가-힣]{2}|[A-Za-z]{2}|[\d.,만억조천백]\d)$/;
const INSIDE_AFTER = /^\d[\d만억조천백]$/;

interface Said {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Longest first, so that `창원국가산업단지` is not `창원` too. */
function formsOf(entities: readonly Entity[], text: string): { form: string; entity: Entity }[] {
  return entities
    .flatMap((entity) => {
      const forms = new Set(entity.mentions.map(({ start, end }) => text.slice(start, end)));
      if (!entity.figure) forms.add(entity.name);
      return [...forms].map((form) => ({ form, entity }));
    })
    .filter(({ form }) => form.length >= SHORTEST_FORM)
    .sort((a, b) => b.form.length - a.form.length);
}

/** The entities that one summary names: by any form that no longer one has taken, a figure also by its value, kind and unit. */
function namedIn({ text, marks }: Said, forms: ReturnType<typeof formsOf>): Set<Entity> {
  const named = new Set<Entity>();
  const taken = new Uint8Array(text.length);
  for (const { form, entity } of forms) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      const end = at + form.length;
      if (INSIDE_BEFORE.test(text.slice(Math.max(0, at - 1), at) + form[0])) continue;
      if (INSIDE_AFTER.test((form.at(-1) ?? '') + text.slice(end, end + 1))) continue;
      if (taken.subarray(at, end).includes(1)) continue;
      taken.fill(1, at, end);
      named.add(entity);
    }
  }
  for (const { entity } of forms) {
    const { value, kind, unit } = entity.mentions[0];
    if (!entity.figure || value === undefined) continue;
    if (marks.some((mark) => mark.kind === kind && mark.value === value && mark.unit === unit))
      named.add(entity);
  }
  return named;
}

/** In how many of the summaries each entity is named. */
export function gradesOf(
  entities: readonly Entity[],
  text: string,
  summaries: readonly Said[],
): (entity: Entity) => number {
  const forms = formsOf(entities, text);
  const named = summaries.map((summary) => namedIn(summary, forms));
  return (entity) => named.filter((names) => names.has(entity)).length;
}

/** How many editors chose a sentence in which it stands. */
export function votesOf({ mentions }: Entity, { keySentences }: GradedArticle): number {
  const standsIn = ({ start, end }: Span): boolean =>
    mentions.some((mention) => mention.start >= start && mention.end <= end);
  return keySentences.filter((choice) => Array.isArray(choice) && choice.some(standsIn)).length;
}
