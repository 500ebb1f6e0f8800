import type { Candidate, Finder, Passage } from '../finder.ts';
import { withoutOverlap } from '../refine/overlap.ts';
import { aliasesOf } from './aliases.ts';
import { englishNames } from './english-names.ts';
import { koreanPersons } from './korean-persons.ts';
import { koreanPlacesAndOrganizations } from './korean-places-and-organizations.ts';
import { oneDocument } from './one-document.ts';
import { taggedNames } from './tagged-names.ts';

/** Rules first: they are surer than any tagger, which would stand last here and fill what they leave. */
const NAME_FINDERS: readonly Finder[] = [
  koreanPersons,
  koreanPlacesAndOrganizations,
  englishNames,
  taggedNames,
];

/** Names of one text: what the finders propose, aliases in brackets, then every other mention of what was found. */
export function findNames(passage: Passage): Candidate[] {
  const { text, title, mask } = passage;
  const sure = withoutOverlap(
    NAME_FINDERS.flatMap((find) => [...find(passage)]),
    mask,
  );
  const named = [...sure, ...aliasesOf(text, sure)];
  return withoutOverlap(oneDocument(text, title, named), mask);
}
