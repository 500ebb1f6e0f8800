import type { Span } from '../../model/span.ts';
import { TITLES } from './korean-lists.ts';

/** Signs that stand around names and belong to none. */
const AROUND = /[\s"'“”‘’«»()[\]*_•:;,]/;
/** Words whose dot is theirs, and letters with dots between: `Fern Inc.`, `Palo Alto, Calif.`, `S.B.C.` */
const DOTTED =
  /(?:(?<![\p{L}\p{N}])(?:Inc|Corp|Ltd|Bros|Jr|Sr|Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ga|Ill|Kan|Ky|La|Md|Mich|Minn|Mo|Mont|Neb|Nev|Okla|Ont|Pa|Tenn|Tex|Va|Vt|Wis|Wyo)|(?<!\p{L})\p{Lu}(?:\.\p{Lu})+)$/u;

/** A Korean title that a tagger took for the last part of a name. */
const TITLE_BEHIND = new RegExp(`(?<=[가-힣]) (?:${TITLES})$`);

/** The person without a title behind: `서근래 총재` is `서근래`. */
export function withoutTitle<Name extends Span>(text: string, name: Name): Name {
  const title = TITLE_BEHIND.exec(text.slice(name.start, name.end));
  return title ? { ...name, end: name.end - title[0].length } : name;
}

/** The span without quotation marks and the like at its ends: a tagger may take `“Batteries` for one. */
export function trimmed<Name extends Span>(text: string, name: Name): Name {
  let { start, end } = name;
  while (start < end && AROUND.test(text[start] ?? '')) start++;
  while (end > start && AROUND.test(text[end - 1] ?? '')) end--;
  return start === name.start && end === name.end ? name : { ...name, start, end };
}

/** The name with the dot that it is written with. */
export const withDot = <Name extends Span>(text: string, name: Name): Name =>
  text[name.end] === '.' && DOTTED.test(text.slice(name.start, name.end))
    ? { ...name, end: name.end + 1 }
    : name;
