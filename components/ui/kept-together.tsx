import { beforeParticles, shortEnd } from '../../lib/text/stay-together.ts';

/** No particle begins a line: between it and the sign before it stands a joiner of the style sheet (`.joiner`). */
const joined = (text: string) =>
  beforeParticles(text).map((piece, at) => [at > 0 && <i class="joiner" />, piece]);

/**
 * A text with its particles at their signs, and as it is where it has none of them. One element, since a row of boxes, as a
 * button is, would set the pieces apart.
 */
export function keptParticles(text: string) {
  const pieces = joined(text);
  return pieces.length > 1 ? <span>{pieces}</span> : text;
}

/**
 * A text as it is shown, its words kept with what they belong to: particles with their sign, and a short last word with the
 * one before it where the browser does not see to that (`text-wrap: pretty`).
 */
export function keptTogether(text: string) {
  const at = import.meta.env.FIREFOX ? shortEnd(text) : -1;
  if (at < 0) return joined(text);
  return [joined(text.slice(0, at)), <span class="held">{joined(text.slice(at))}</span>];
}
