import { oneLine } from '../../dom/element-text.ts';
import { inertDocument } from '../../dom/inert.ts';
import type { Answer } from '../answer.ts';
import { type DatedItem, datedItems } from './comment-items.ts';
import { isDateLine } from './date-text.ts';
import { findHead, type PostHead, titleText } from './head.ts';
import { headBox, isHeadFurniture, LABEL } from './head-box.ts';
import { type Line, pageLines, partsOf } from './page-lines.ts';
import { findEnds, isOpener } from './post-ends.ts';
import { postRegion, trim } from './post-region.ts';
import { readItem } from './read-item.ts';
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

const LONGEST_NAME = 40;
/** Longer than what heads say. Characters. */
const PROSE = 45;
/** Characters between the words that open the comments and a single comment. */
const NEAR = 120;

const lastOf = ({ title, date }: PostHead): Line => (date && date.at > title.at ? date : title);

/** A date below the text, as blogs have it, tells when and not where the post begins. */
function withoutLateDate(head: PostHead, lines: readonly Line[]): PostHead {
  const { title, date } = head;
  const prose = lines.some(
    ({ at, text }) => date && at > title.at && at < date.at && text.length > PROSE && !isDateLine(text),
  );
  return prose ? { title } : head;
}

/** The first words of the head that are no label, no number and no date; after a label that asks for a name at best. */
function authorOf(lines: readonly Line[], head: PostHead, until: number): string | undefined {
  const from = Math.min(head.title.at, head.date?.at ?? head.title.at);
  const heading = head.title.holder.closest('h1,h2,h3,h4,h5') ?? head.title.holder;
  const parts = lines
    .filter((line) => line.at >= from && line.at < until && !heading.contains(line.node))
    .flatMap(partsOf);
  const fits = (text: string): boolean =>
    text.length >= 2 && text.length <= LONGEST_NAME && !isHeadFurniture(text) && text !== head.title.text;
  const label = parts.findIndex((text) => LABEL.test(text));
  return label >= 0 ? parts.slice(label + 1, label + 3).find(fits) : parts.find(fits);
}

interface Comments {
  readonly group: DatedItem[];
  /** Does a line before them say that they are comments? */
  readonly isCalled: boolean;
}

/** A page may print its head twice: its second date is no comment's. */
const repeatsHead = (date: Line, head: PostHead): boolean =>
  date.text === head.date?.text && /\d:\d\d/.test(date.text);

/** The dated boxes behind the head of one shape: those that the page calls comments, else the most numerous. */
function commentsOf(lines: readonly Line[], head: PostHead, groups: readonly DatedItem[][]): Comments {
  const start = lastOf(head).at;
  const called = ({ date }: DatedItem): boolean =>
    !repeatsHead(date, head) &&
    lines.some(
      (line) => line.at <= date.at && line.at > date.at - NEAR && line.at > start && isOpener(line.text),
    );
  const after = groups
    .map((group) => group.filter((item) => item.date.at > start && readItem(item, head.title.text)))
    .filter((group) => group.length > 0)
    .map((group) => ({ group, isCalled: group[0] !== undefined && called(group[0]) }))
    .filter(({ group, isCalled }) => isCalled || group.length > 1)
    .sort((a, b) => Number(b.isCalled) - Number(a.isCalled) || b.group.length - a.group.length);
  return after[0] ?? { group: [], isCalled: false };
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
  const head = withoutLateDate(found, lines);
  const walls = new Set<Element>();
  for (let at: Element | null = head.title.holder; at; at = at.parentElement) walls.add(at);
  const { group: comments, isCalled } = commentsOf(lines, head, datedItems(lines, walls));
  if (needsComments && !isCalled) return undefined;
  const ends = findEnds(
    document,
    lines,
    comments.map(({ element }) => element),
    head.title.node,
  );
  const boxed = postRegion(headBox(lines, head), ends);
  const region = boxed.length ? boxed : postRegion(lastOf(head).node, ends);
  const first = region[0];
  const begin = first && lines.find(({ node }) => first.contains(node))?.at;
  const author = authorOf(lines, head, begin ?? lastOf(head).at + NEAR);
  return {
    ...(region.length && { root: copied(region, document) }),
    ...(author && { author: oneLine(author) }),
    answers: answersOf(comments, head),
    hasNamedComments: isCalled,
  };
}

function answersOf(items: readonly DatedItem[], head: PostHead): Answer[] {
  return items.flatMap((item) => {
    const words = readItem(item, titleText(head));
    return words ? [{ element: item.element, date: item.date.holder, ...words }] : [];
  });
}

/**
 * Absent when the page has no line that looks like the title of a post. With `needsAnswers` also when it is neither a
 * topic nor has comments that it calls so: most pages are neither, and are done with before anything is copied.
 */
export function postShape(document: Document, needsAnswers = false): PostShape | undefined {
  if (!document.body) return undefined;
  const lines = pageLines(document.body);
  if (needsAnswers && !lines.some(({ isDate }) => isDate)) return undefined;
  const head = findHead(document, lines);
  if (!head) return undefined;
  const about = { title: titleText(head), ...(head.date && { date: head.date.text }) };
  const topic = topicOf(datedItems(lines, new Set()), head);
  if (!topic) {
    const alone = postAlone(document, lines, head, needsAnswers);
    return alone && { ...about, isTopic: false, ...alone };
  }
  const author = readItem(topic.first, about.title)?.author;
  return {
    ...about,
    ...(author && { author }),
    isTopic: true,
    hasNamedComments: false,
    root: copied([topic.words], document),
    answers: answersOf(topic.answers, head),
  };
}
