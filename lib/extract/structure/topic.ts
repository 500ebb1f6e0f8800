import { weigh } from '../../dom/element-text.ts';
import type { DatedItem } from './comment-items.ts';
import type { PostHead } from './head.ts';
import type { Line } from './page-lines.ts';

/** A page of a forum: posts of one shape one under another, of which the first is read and the others answer it. */
export interface Topic {
  readonly first: DatedItem;
  /** The box of the first post's own words. */
  readonly words: Element;
  readonly answers: readonly DatedItem[];
}

/** Of the words of all posts together, the share that the box of their texts holds at least. */
const SHARE = 0.5;

/** Where each box of a post stands in it, by tags and places: `DIV0>DIV1>P0`. */
function placesIn(item: Element): Map<string, Element> {
  const places = new Map<string, Element>();
  const walk = (element: Element, path: string): void => {
    [...element.children].forEach((child, index) => {
      if (!/^(?:DIV|SECTION|TD|TR|TBODY|TABLE|ARTICLE|BLOCKQUOTE)$/.test(child.nodeName)) return;
      const place = `${path}>${child.nodeName}${index}`;
      places.set(place, child);
      walk(child, place);
    });
  };
  walk(item, '');
  return places;
}

/** The deepest place that holds most of the words in all of the posts: names and signatures stand elsewhere. */
function withWords(items: readonly DatedItem[]): DatedItem[] {
  const all = items.map(({ element }) => placesIn(element));
  const whole = items.reduce((sum, { element }) => sum + weigh(element.textContent ?? ''), 0);
  let best = '';
  let depth = 0;
  for (const place of all[0]?.keys() ?? []) {
    const held = all.map((places) => weigh(places.get(place)?.textContent ?? ''));
    const steps = place.split('>').length;
    if (held.some((words) => words === 0) || steps < depth) continue;
    if (held.reduce((sum, words) => sum + words, 0) < whole * SHARE) continue;
    best = place;
    depth = steps;
  }
  return items.map((item, index) => {
    const words = all[index]?.get(best);
    return words ? { ...item, words } : item;
  });
}

/** Characters: a forum prints the date of the topic below its title, and again in its first post. */
const NEAR = 600;
/** Characters between a title and the date of its topic: a name, no text. */
const RIGHT_BELOW = 60;

function isHeads(date: Line, { title, date: own }: PostHead): boolean {
  if (date === own) return true;
  if (!own || date.text !== own.text || date.at < own.at || date.at - own.at > NEAR) return false;
  return own.at > title.at && own.at - title.at - title.text.length < RIGHT_BELOW;
}

/** Is the post with this head the first of several alike? */
export function topicOf(groups: readonly DatedItem[][], head: PostHead): Topic | undefined {
  const group = groups.find(([first, second]) => first && second && isHeads(first.date, head));
  const [first, ...answers] = withWords(group ?? []);
  return first?.words ? { first, words: first.words, answers } : undefined;
}
