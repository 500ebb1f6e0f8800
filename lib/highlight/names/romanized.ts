import { matchStretches, patternPair, type Stretch } from '../../text/plain-text.ts';
import type { Candidate } from '../finder.ts';

/** One syllable of a given name as Koreans write it in Latin letters, in any of the usual ways: `joo`, `won`, `hyeon`, `young`. */
const SYLLABLE =
  '(?:kk|jj|tt|pp|ss|ch|sh|[bcdghjklmnprstv])?[yw]?(?:eo|eu|ae|ee|oo|ou|oe|ui|ie|uh|[aeiou])(?:ng|[bghklmnpt])?';
const GIVEN = new RegExp(`^${SYLLABLE}-${SYLLABLE}$`);
const SURNAME =
  'Ahn|An|Bae|Baek|Baik|Bang|Byun|Cha|Chae|Chang|Cho|Choe|Choi|Chun|Chung|Eom|Gang|Gil|Goo|Gu|Gwak|Ha|Ham|Han|Heo|Hong|Huh|Hwang|Hyun|Im|Jang|Jeon|Jeong|Ji|Jin|Jo|Joo|Ju|Jun|Jung|Kang|Kim|Ko|Kong|Koo|Kwak|Kwon|Lee|Lim|Min|Moon|Na|Nam|Noh|Oh|Paik|Pak|Park|Pyo|Ra|Rhee|Roh|Ryu|Seo|Seok|Shim|Shin|Sim|Sohn|Son|Song|Suh|Sung|Uhm|Um|Wang|Woo|Yang|Yeo|Yeom|Yi|Yoo|Yoon|Yu|Yun';
const HYPHENED = '[A-Z][a-z]{1,6}-[A-Za-z][a-z]{1,6}';
const SHAPE = `(?:${HYPHENED} (?:${SURNAME})|(?:${SURNAME}) ${HYPHENED})`;
/** No tagger and no preposition says otherwise. */
const CERTAIN = 4;
const ANYWHERE = patternPair(`(?<!\\p{L}|-)${SHAPE}(?!\\p{L}|-)`, 'g');
const WHOLE = new RegExp(`^${SHAPE}$`);

const hasGiven = (form: string): boolean =>
  form.split(' ').some((word) => word.includes('-') && GIVEN.test(word.toLowerCase()));

/**
 * Is this a Korean's whole name in Latin letters, the given one in two syllables with a hyphen? `Joo-won Baek` and `Baek Joo-won`
 * are; `Pre-tax Park` is not.
 */
export const isRomanized = (form: string): boolean => WHOLE.test(form) && hasGiven(form);

export function* romanizedNames(stretches: readonly Stretch[]): Generator<Candidate> {
  for (const { match, at } of matchStretches(stretches, ANYWHERE))
    if (hasGiven(match[0])) yield { start: at, end: at + match[0].length, kind: 'person', priority: CERTAIN };
}
