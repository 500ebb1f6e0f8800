import { weigh } from '../dom/element-text.ts';
import { COMMENTS } from '../dom/noise.ts';
import { closest } from '../dom/page-names.ts';
import { textLines } from '../dom/text-lines.ts';
import { COMMENT_MARKUP } from '../sites/comment-markup.ts';
import { MORE_PROFILES } from '../sites/more.ts';
import { furtherPages } from './addresses/further-pages.ts';
import { openNeighbours } from './addresses/open-neighbours.ts';
import { speaksLikeBoard } from './body/by-board.ts';
import { generalRungs, witnessOf } from './body/general-rungs.ts';
import { holdsProse } from './body/holds-prose.ts';
import { themedBody } from './body/themed-body.ts';
import { preparedCopy } from './copy/prepared-copy.ts';
import { restoreFigures } from './copy/restore-figures.ts';
import { restoreStandfirst } from './copy/restore-standfirst.ts';
import type { General } from './general.ts';
import { dropLines, LIKELY_IN_LANDMARK } from './lines/drop-lines.ts';
import { removeElsewhere } from './lines/elsewhere-lines.ts';
import { agreedTitle } from './metadata/agreed-title.ts';
import { bylines } from './metadata/bylines.ts';
import { linkedData } from './metadata/json-ld.ts';
import { shownDate } from './metadata/shown-date.ts';
import { shownPicture } from './metadata/shown-picture.ts';
import { withoutSuffix } from './metadata/title-suffix.ts';
import { weightOf } from './structure/post-region.ts';
import { type PostShape, postShape } from './structure/post-shape.ts';

/** What the press says of its pages and boards do not. */
const DECLARED = 'meta[property="og:type"][content="article" i], meta[property^="article:published"]';
const LINKED = /"@type"\s*:\s*\[?\s*"(?:News|Blog|Report|Tech|Opinion|Live)\w*"/;

function declaresArticle(document: Document): boolean {
  if (document.querySelector(DECLARED)) return true;
  return [...document.querySelectorAll('script[type="application/ld+json"]')].some((script) =>
    LINKED.test(script.textContent ?? ''),
  );
}

/** Prose that would be left behind, in Latin characters as `weigh` counts. */
const LEFT_BEHIND = 600;

const AROUND_TEXT = `${COMMENTS},.comment,nav,footer,aside,form`;

/** Does most of the page's prose stand outside of what was taken for the post and its comments? */
function leavesProse(document: Document, { root, answers }: Pick<PostShape, 'root' | 'answers'>): boolean {
  const taken = root ? weightOf(root) : 0;
  let prose = 0;
  for (const paragraph of document.querySelectorAll('p')) {
    if (closest(paragraph, AROUND_TEXT)) continue;
    if (answers.some(({ element }) => element.contains(paragraph))) continue;
    prose += weigh(paragraph.textContent ?? '');
  }
  return prose - taken > Math.max(LEFT_BEHIND, taken);
}

/** A board's page, unless the page calls itself an article: then what reads the press reads it better. */
function shapeOf(document: Document): PostShape | undefined {
  if (declaresArticle(document)) return undefined;
  // Where a page does not speak as boards do, only a topic or comments make it one.
  const shape = postShape(document, !speaksLikeBoard(document));
  return shape && !leavesProse(document, shape) ? shape : undefined;
}

/** Everything of ours that reads pages whose engine nobody has described. */
export const ownReading: General = {
  profiles: MORE_PROFILES,
  shapeOf,
  rungs: generalRungs,
  themedBody,
  complete: (page, root) => {
    if (leavesProse(page.document, { root, answers: [] })) return false;
    const copy = preparedCopy(page.document, page.base);
    restoreFigures(copy.body, root);
    restoreStandfirst(copy, root, page.description, textLines(copy.body));
    removeElsewhere(root);
    dropLines(root, witnessOf(page), LIKELY_IN_LANDMARK);
    return true;
  },
  holdsProse,
  linkedData,
  agreedTitle,
  withoutSuffix,
  bylines,
  shownDate,
  shownPicture,
  furtherPages,
  openNeighbours,
  commentMarkup: COMMENT_MARKUP,
};
