import { aroundFigures, beforeParticles, shortEnd } from '../../lib/text/stay-together.ts';

/** No particle begins a line: between it and the sign before it stands a joiner of the style sheet (`.joiner`). */
const joined = (text: string) =>
  beforeParticles(text).flatMap((piece, at) => (at > 0 ? [<i class="joiner" />, piece] : piece));

/** No line ends within `3조 2천억 원` either; where that is all there is, nothing is to be told apart. */
const held = (text: string) =>
  aroundFigures(text).flatMap((piece, at) =>
    at % 2 && piece !== text ? <span class="held">{piece}</span> : joined(piece),
  );

/**
 * A text with its particles at their signs and its figures whole, and as it is where it has nothing of the kind. One
 * element, since a row of boxes, as a button is, would set the pieces apart.
 */
export function keptParticles(text: string) {
  const pieces = held(text).filter((piece) => piece !== '');
  return pieces.length > 1 ? <span>{pieces}</span> : text;
}

/**
 * A text as it is shown, its words kept with what they belong to: particles with their sign, units with their numerals, and
 * a short last word with the one before it where the browser does not see to that (`text-wrap: pretty`).
 */
export function keptTogether(text: string) {
  const at = import.meta.env.FIREFOX ? shortEnd(text) : -1;
  if (at < 0) return held(text);
  return [...held(text.slice(0, at)), <span class="held">{joined(text.slice(at))}</span>];
}
