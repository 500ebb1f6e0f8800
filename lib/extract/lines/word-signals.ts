import { oneLine } from '../../dom/element-text.ts';
import type { TextLine } from '../../dom/text-lines.ts';
import { fold } from '../../text/fold.ts';

const DATE = /\b(?:19|20)\d{2}\b|\d{1,2}:\d{2}|\d{1,2}\.\s?\d{1,2}\./;
const WORDS = /\p{L}{2,}/gu;
const LEAST_WITNESSED = 12;

export const headingOr = (name: string): string => (/^H[1-6]$/.test(name) ? 'Heading' : name);

function sizeName(weight: number): string {
  if (weight < 15) return 'sizeWord';
  if (weight < 40) return 'sizeLabel';
  if (weight < 90) return 'sizeLine';
  return weight < 250 ? 'sizeSentences' : 'sizeParagraph';
}

function styleSignals(block: Element, text: string, found: Map<string, number>): void {
  const set = block.querySelector('em,i,strong,b');
  if (set && oneLine(set.textContent) === text)
    found.set(/^(?:EM|I)$/.test(set.nodeName) ? 'wholeItalic' : 'wholeBold', 1);
}

/** What a line's own words say: how long, how they begin and end, and whether the page's own account has them. */
export function wordSignals(
  { block, weight }: TextLine,
  text: string,
  witness: string | undefined,
  found: Map<string, number>,
): void {
  const capitals = text === text.toUpperCase() && text !== text.toLowerCase();
  const words = capitals || weight < 120 ? (text.match(WORDS) ?? []) : [];
  found.set(sizeName(weight), 1);
  if (/[.!?。！？…]["'”’»」』)]?$/.test(text)) found.set('endsSentence', 1);
  if (DATE.test(text)) found.set(weight < 90 ? 'dateShort' : 'dateLong', 1);
  if (/[:：]$/.test(text)) found.set('endsColon', 1);
  if (/^[^\p{L}\p{N}"'“‘„«(「『]/u.test(text)) found.set('startsSign', 1);
  if (/[@©ⓒ]|https?:|www\./.test(text)) found.set('address', 1);
  if (/\?$/.test(text)) found.set('asks', 1);
  if (/^["“„«「『]/.test(text)) found.set('quoted', 1);
  if (capitals && words.length > 1) found.set('capitals', 1);
  if (
    words.length > 2 &&
    weight < 120 &&
    words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.7
  )
    found.set('titled', 1);
  styleSignals(block, text, found);
  if (!witness) return;
  const folded = fold(text);
  if (folded.length < LEAST_WITNESSED) found.set('witnessSilent', 1);
  else found.set(witness.includes(folded) ? 'witnessed' : 'unwitnessed', 1);
}
