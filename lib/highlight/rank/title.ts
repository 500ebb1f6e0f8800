import { isRoundingOf } from '../../text/rounding.ts';
import type { Candidate } from '../finder.ts';
import type { Entity } from './entity.ts';
import type { Setting } from './setting.ts';

/** A text whose title is made ready to be searched. */
export interface Titled extends Setting {
  /** The title without white space: `한빛 은행` and `한빛은행` are one. */
  readonly tightTitle: string;
  /** How the title begins, without white space and what stands before its first word. */
  readonly titleOpening: string;
}

/** From here on a title's number may stand for a longer one whatever its unit: `2,940선` for `2,941.80`. */
const ROUND_FROM = 1000;
/** How titles name a level rather than a unit: `2,940선`, `2%대`. */
const LEVEL = /^[선대]$/;

/** Mentions of one name whose form is looked at. */
const LOOKED_AT = 30;

const tighten = (text: string): string => text.replaceAll(/\s/g, '');
const wordsOf = (text: string, { start, end }: Candidate): string => text.slice(start, end);
const isAmount = ({ kind }: Candidate): boolean => kind !== 'date' && kind !== 'time';
const unitOf = ({ unit }: Candidate): string | undefined => (unit && LEVEL.test(unit) ? undefined : unit);

/** Does the title tell a name, in full or as one of its mentions does? */
export function isNamed({ tightTitle, text }: Titled, { name, mentions }: Entity): boolean {
  const forms = [name, ...mentions.map((mention) => wordsOf(text, mention))].map(tighten);
  return forms.some((form) => form.length > 0 && tightTitle.includes(form));
}

/** What titles put before their first word: `[단독] `, a quotation mark. */
const BEFORE_TITLE = /^(?:[[(【「][^\])】」]*[\])】」])?[\s‘“"'’]*/;

/** How a title begins, without what stands before its first word and without white space. */
export const openingOf = (title: string): string => tighten(title.replace(BEFORE_TITLE, ''));

/** Does the title begin with it? Who acts stands there. */
export const isNamedFirst = ({ titleOpening, text }: Titled, { name, mentions }: Entity): boolean =>
  [name, ...mentions.slice(0, LOOKED_AT).map((mention) => wordsOf(text, mention))]
    .map(tighten)
    .some((form) => form.length > 1 && titleOpening.startsWith(form));

/** Does the title hold its last word, `소양` for `춘천 소양`, or the first of a firm or a person? */
export function isPartlyNamed(story: Titled, { name, kind }: Entity): boolean {
  const words = name.split(' ');
  const parts = words.length < 2 ? [] : kind === 'place' ? words.slice(-1) : [words[0], words.at(-1)];
  return parts.some((part) => part !== undefined && part.length > 1 && story.title.includes(part));
}

/** Does a figure of the title tell this one: the same value, and the same unit where the title has one? */
export function isCounted({ text, title, titleFigures }: Titled, { mentions: [first] }: Entity): boolean {
  return titleFigures.some((told) => {
    if (isAmount(told) !== isAmount(first)) return false;
    if (tighten(wordsOf(title, told)) === tighten(wordsOf(text, first))) return true;
    if (told.value === undefined || String(told.value) !== String(first.value)) return false;
    return unitOf(told) === undefined || unitOf(told) === first.unit;
  });
}

/** Does the title tell it in round numbers? `4배` tells `4.1배`, `코스피, 2,940선 회복` tells `2,941.80`, but `3` alone never `3.4`. */
export function isRounded({ titleFigures }: Titled, { mentions: [first] }: Entity): boolean {
  const { value, unit } = first;
  if (!isAmount(first) || typeof value !== 'number' || value <= 0) return false;
  return titleFigures.some((told) => {
    if (!isAmount(told) || typeof told.value !== 'number' || told.value <= 0) return false;
    const alike = unitOf(told) === undefined ? told.value >= ROUND_FROM : unitOf(told) === unit;
    return alike && isRoundingOf(told.value, value);
  });
}

/** Does the title count in the same unit: `6척 수주` for `31척`? */
export const isUnitTold = ({ titleFigures }: Titled, { mentions: [first] }: Entity): boolean =>
  titleFigures.some(
    (told) => told.kind === first.kind && told.unit !== undefined && told.unit === first.unit,
  );
