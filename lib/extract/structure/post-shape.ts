import { oneLine } from '../../dom/element-text.ts';
import { inertDocument } from '../../dom/inert.ts';
import type { Answer } from '../comments/answer.ts';
import { answersOf, areAnnounced, commentsOf } from './answers.ts';
import { datedItems } from './comment-items.ts';
import { isDateLine } from './date-text.ts';
import { findHead, lastOf, type PostHead, titleText } from './head.ts';
import { authorOf, nameAmong } from './head-author.ts';
import { headBox, tellsViews } from './head-box.ts';
import { type Line, pageLines } from './page-lines.ts';
import { findEnds, isOpener } from './post-ends.ts';
import { cutSignature, postRegion, trim } from './post-region.ts';
import { MACHINE, readItem } from './read-item.ts';
import { topicOf } from './topic.ts';

/** A post found by how boards lay one out, whatever they call its parts. */
export interface PostShape {
  /** Detached, in an inert document. */
  readonly root?: Element;
  readonly title: string;
  readonly author?: string;
  /** As the page writes it. */
  readonly date?: string;
  readonly answers: readonly Answer[];
  /** Is it the first of several posts of one shape, as in a forum? */
  readonly isTopic: boolean;
  /** Does the page itself call what follows comments? */
  readonly hasNamedComments: boolean;
}

/** Characters below a title or date in which the head goes on, where nothing shows its end. */
const HEAD = 120;
/** Longer than what heads say. Characters. */
const PROSE = 45;

const MOMENT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/;

const HOUR = /^\(?\d{1,2}:\d{2}(?::\d{2})?\)?$/;

/** As translated forums write it: `수 3월 11, 2026 2:22 pm` */
const YEAR_BEHIND = /(\d{1,2}월) (\d{1,2})일?, (\d{4})/;

/** A day whose hour stands in a box of its own: `<td>2026.03.11</td><td>14:22</td>` */
export function withHour(date: Line, lines: readonly Line[]): string {
  const told = inFull(date).replace(YEAR_BEHIND, '$3년 $1 $2일');
  const next = lines[lines.indexOf(date) + 1]?.text ?? '';
  return HOUR.test(next) && !/\d:\d\d/.test(told) ? `${told} ${next}` : told;
}

/** A date with the hour that the page tells only machines and pointers: `<span title="2025-11-12T08:00:00Z">6 hours ago`. */
function inFull({ holder, text }: Line): string {
  const told = [holder.closest('time')?.getAttribute('datetime'), holder.getAttribute('title')];
  return told.find((moment) => moment && MOMENT.test(moment)) ?? text;
}

/** A date below the text, as blogs have it, tells when and not where the post begins. */
function lateDate({ title, date }: PostHead, lines: readonly Line[]): Line | undefined {
  const prose = lines.some(
    ({ at, text }) => date && at > title.at && at < date.at && text.length > PROSE && !isDateLine(text),
  );
  return prose ? date : undefined;
}

/** Characters of who and when, in a box below the text. */
const FOOT = 80;

/** The box around a date below the text that says no more than who and when. */
function footOf({ holder }: Line): Element {
  let foot = holder;
  while (foot.parentElement && oneLine(foot.parentElement.textContent).length <= FOOT)
    foot = foot.parentElement;
  return foot;
}

function copied(nodes: readonly Node[], document: Document): Element {
  const inert = inertDocument(document);
  const root = inert.createElement('div');
  for (const node of nodes) root.append(inert.importNode(node, true));
  trim(root);
  return root;
}

/**
 * The post of a page without answers of its own shape: between its head and what follows. Undefined when
 * `needsComments` and the page calls nothing comments.
 */
function postAlone(
  document: Document,
  lines: readonly Line[],
  found: PostHead,
  needsComments: boolean,
): Omit<PostShape, 'title' | 'date' | 'isTopic'> | undefined {
  const late = lateDate(found, lines);
  const head = late ? { title: found.title } : found;
  const foot = late && footOf(late);
  const walls = new Set<Element>();
  for (let at: Element | null = head.title.holder; at; at = at.parentElement) walls.add(at);
  const { group: comments, isCalled } = commentsOf(lines, head, datedItems(lines, walls));
  if (needsComments && !isCalled && !lines.some((line) => isCounter(line, found))) return undefined;
  const ends = findEnds(
    document,
    lines,
    [...comments.map(({ element }) => element), ...(foot ? [foot] : [])],
    head.title.node,
  );
  const boxed = postRegion(headBox(lines, head), ends);
  const region = boxed.length ? boxed : postRegion(lastOf(head).node, ends);
  const first = region[0];
  const begin = first && lines.find(({ node }) => first.contains(node))?.at;
  const author =
    authorOf(lines, head, begin ?? lastOf(head).at + HEAD) ??
    (foot && nameAmong(lines.filter(({ node }) => foot.contains(node))));
  return {
    ...(region.length && { root: copied(region, document) }),
    ...(author && { author: oneLine(author.replace(MACHINE, '').replace(/[\s([]+$/, '')) }),
    answers: answersOf(comments, head),
    hasNamedComments: isCalled,
  };
}

/** Characters. */
const BESIDE_DATE = 60;

/** How often a post was read stands beside its date, where boards say little else. */
const isCounter = ({ text, at }: Line, { date }: PostHead): boolean =>
  date !== undefined && Math.abs(at - date.at) < BESIDE_DATE && tellsViews(text);

/** Answers have two dates or more, and comments that are called so one: asked before anything is looked at closely. */
function mayBeAnswered(lines: readonly Line[]): boolean {
  const dates = lines.filter(({ isDate }) => isDate).length;
  return dates > 1 || (dates === 1 && lines.some(({ text }) => isOpener(text) || tellsViews(text)));
}

/**
 * Absent when the page has no line that looks like the title of a post. With `needsAnswers` also when it is neither a
 * topic nor has comments that it calls so: most pages are neither, and are done with before anything is copied.
 */
export function postShape(document: Document, needsAnswers = false): PostShape | undefined {
  if (!document.body) return undefined;
  const lines = pageLines(document.body);
  if (needsAnswers && !mayBeAnswered(lines)) return undefined;
  const head = findHead(document, lines);
  if (!head) return undefined;
  const about = { title: titleText(head), ...(head.date && { date: withHour(head.date, lines) }) };
  const topic = topicOf(datedItems(lines, new Set(), about.title), head);
  if (!topic) {
    const mayBe = !needsAnswers || areAnnounced(lines) || lines.some((line) => isCounter(line, head));
    if (!mayBe) return undefined;
    const alone = postAlone(document, lines, head, needsAnswers);
    return alone && { ...about, isTopic: false, ...alone };
  }
  const author = readItem(topic.first, about.title)?.author;
  const root = copied([topic.words], document);
  cutSignature(root);
  return {
    ...about,
    ...(author && { author }),
    isTopic: true,
    hasNamedComments: false,
    root,
    answers: answersOf(topic.answers, head),
  };
}
