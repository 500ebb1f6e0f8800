import type { Candidate, Finder, Passage } from '../finder.ts';
import { withoutOverlap } from '../refine/overlap.ts';
import { aliasesOf, inBothLanguages, withAliases } from './aliases.ts';
import { companies } from './companies.ts';
import { consistent, FIRST } from './consistency.ts';
import { countriesByLetter } from './countries-by-letter.ts';
import { englishCalled } from './english-called.ts';
import { englishNames } from './english-names.ts';
import { koreanCalled } from './korean-called.ts';
import { koreanPersons } from './korean-persons.ts';
import { koreanPlacesAndOrganizations } from './korean-places-and-organizations.ts';
import { koreanTold } from './korean-told.ts';
import { linked } from './link.ts';
import { withDot } from './name-edges.ts';
import { oneDocument } from './one-document.ts';
import { teams } from './teams.ts';
import { wholeNames } from './whole-names.ts';

const LAST = -2;

const NAME_RULES: readonly Finder[] = [
  koreanPersons,
  koreanPlacesAndOrganizations,
  countriesByLetter,
  koreanTold,
  koreanCalled,
  teams,
  englishNames,
  englishCalled,
];

/**
 * Names of one text: what rules and the trained tagger propose, decided once for each form over the whole text; aliases in
 * brackets; then every other mention of what was found.
 */
export function findNames(passage: Passage): Candidate[] {
  const { text, title, tagging, mask } = passage;
  const rules = withoutOverlap(
    NAME_RULES.flatMap((find) => [...find(passage)]),
    mask,
  );
  const { everywhere, here } = tagging ? consistent(text, rules, tagging) : { everywhere: rules, here: [] };
  // A sign of law is certain, whatever the tagger makes of the letters.
  const sure = withoutOverlap([...everywhere, ...companies(passage)], mask);
  const aliases = [...aliasesOf(text, sure)];
  const all = withoutOverlap([...oneDocument(text, title, [...sure, ...aliases]), ...here], mask);
  const edged = passage.english ? wholeNames(text, all).map((name) => withDot(text, name)) : all;
  return linked(text, inBothLanguages(text, withAliases(text, edged, aliases))).map(afterFigures);
}

/** What goes first among names stands back behind the figures that rules find. */
const afterFigures = (name: Candidate): Candidate =>
  name.priority === FIRST ? { ...name, priority: LAST } : name;
