import type { Span } from '../../model/span.ts';
import type { Entity } from './entity.ts';
import { type Story, sentenceAt } from './story.ts';
import { isRounded } from './title.ts';

const RELATIVE =
  /^(?:이날|오늘|어제|내일|전날|다음 ?날|당일|이튿날|지난해|올해|내년|작년|이달|지난달|하루|today|yesterday|tomorrow|tonight)$/i;
const BIG = /[만억조]|million|billion|trillion|bn\b/;
const DECIDED =
  /밝혔|발표|결정|확정|선고|의결|합의|체결|통과|착수|announc|decid|agree|approv|launch|sign|rul(?:ed|ing)/;
const CHANGED =
  /늘|줄|증가|감소|인상|인하|올랐|내렸|상승|하락|넘|기록|최대|최고|최저|최초|처음|역대|rose|fell|grew|record|highest|lowest|jump|drop|cut|first/;
/** What the sentence is about or comes to, rather than what describes something in it. */
const ARGUMENT = /^(?:으로|로|까지|을|를|이|가)/;
const SMALL = 3;

/** Is this told only as a day from another: `이날`, `지난해`? It never stands for a story. */
export const isRelative = (text: string, { start, end }: Span): boolean =>
  RELATIVE.test(text.slice(start, end));

const sizeOf = ({ mentions: [{ value }] }: Entity): number =>
  typeof value === 'number' ? Math.abs(value) : 0;

/** Does the title count in the same unit: `6척 수주` for `31척`? */
function unitInTitle(title: string, unit: string): boolean {
  const at = title.indexOf(unit);
  return at > 0 && /[\d만억조천백]\s?$/.test(title.slice(0, at));
}

/** What is asked of figures alone. `sentence` is that of the first mention. */
export function figureFeatures(entity: Entity, story: Story, sentence: string): Record<string, number> {
  const [{ start, end, value, kind, unit }] = entity.mentions;
  const { text, figuresIn, sentences, order, title } = story;
  const words = text.slice(start, end);
  const kin = story.sameUnit.get(`${kind} ${unit}`) ?? [];
  const largest = kin.every((other) => sizeOf(other) <= sizeOf(entity));
  const bracketed = /[([（]\s?$/.test(text.slice(Math.max(0, start - 2), start));
  return {
    big: BIG.test(words) ? 1 : 0,
    decided: DECIDED.test(sentence) ? 1 : 0,
    changed: CHANGED.test(text.slice(end, end + 24)) ? 1 : 0,
    crowd: Math.log2(figuresIn[sentenceAt(sentences, start)] ?? 1),
    small: kind === 'quantity' && typeof value === 'number' && Math.abs(value) <= SMALL ? 1 : 0,
    bare: kind === 'quantity' && unit === undefined ? 1 : 0,
    relative: entity.mentions.every((mention) => isRelative(text, mention)) ? 1 : 0,
    bracketed: bracketed ? 1 : 0,
    rounded: isRounded(story, entity) ? 1 : 0,
    ordinal: unit === '번째' ? 1 : 0,
    day: kind === 'date' && /\d일/.test(words) ? 1 : 0,
    argument: ARGUMENT.test(text.slice(end, end + 3)) ? 1 : 0,
    alone: kin.length === 1 ? 1 : 0,
    largest: kin.length > 1 && largest ? 1 : 0,
    titleUnit: unit && unitInTitle(title, unit) ? 1 : 0,
    early: 1 / (1 + (order.get(entity) ?? 0)),
  };
}
