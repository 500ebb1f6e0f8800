import { parseGenerated } from '../model/generated-summary.ts';
import { READER_PARTS } from '../model/reader-part.ts';
import { MOST_ROWS } from '../model/row-state.ts';
import { HIGHLIGHT_COLOURS } from '../model/saved-item.ts';
import { SORTS, VIEWS } from '../model/shelf.ts';
import { OPENINGS, SITE_RULES } from '../settings/settings.ts';
import type { BackgroundContract } from './contract.ts';

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const address: Check = (value) => text(value) && value !== '';
const flag: Check = (value) => typeof value === 'boolean';
const count: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const list: Check = Array.isArray;
const oneOf =
  (...choices: readonly string[]): Check =>
  (value) =>
    text(value) && choices.includes(value as string);
const perhaps =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

const fields =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(checks).every(([name, check]) => check((value as Fields)[name]));

const each =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

const article = fields({
  url: address,
  canonical: text,
  title: text,
  html: address,
  text,
  comments: list,
  attachments: perhaps(list),
  marks: list,
  summary: list,
  reasons: list,
});
/** Characters. A highlight is a passage, not a page. */
const LONGEST_PASSAGE = 20_000;
const MOST_HIGHLIGHTS = 1000;
const passage: Check = (value) => text(value) && (value as string).length <= LONGEST_PASSAGE;
const highlight = fields({
  id: address,
  quote: (value) => address(value) && passage(value),
  before: text,
  after: text,
  start: count,
  colour: oneOf(...HIGHLIGHT_COLOURS),
  note: perhaps(passage),
  madeAt: Number.isFinite,
});
const some =
  (check: Check): Check =>
  (value) =>
    each(check)(value) && (value as []).length <= MOST_HIGHLIGHTS;
const image = fields({ url: text, type: text, base64: text });

const place = fields({
  view: oneOf(...VIEWS),
  tag: perhaps(text),
  list: perhaps(text),
  site: perhaps(text),
});
const DEEDS: Readonly<Record<string, Check>> = {
  state: fields({ state: oneOf('unread', 'archived') }),
  favourite: fields({ on: flag }),
  tag: fields({ add: each(text), remove: each(text) }),
  list: fields({ add: each(text), remove: each(text) }),
  highlights: fields({ put: list, remove: each(text) }),
  note: fields({ note: text, before: perhaps(text) }),
  place: fields({}),
  trash: fields({}),
  untrash: fields({}),
};
const deed: Check = (value) => {
  const kind = fields({ kind: text })(value) ? String((value as Fields).kind) : '';
  return Object.hasOwn(DEEDS, kind) && DEEDS[kind]?.(value) === true;
};

/** Characters. Ten times the longest article seen; more is no article. */
const LONGEST_TEXT = 1_000_000;
const articleText: Check = (value) => text(value) && String(value).length <= LONGEST_TEXT;
const sentences: Check = (value) => value === 'auto' || (count(value) && Number(value) <= 10);

/** What a request must at least hold for its handler to work; checked because a page's process may be taken over. */
export const SHAPES: Readonly<Record<keyof BackgroundContract, Check>> = {
  'page.detected': fields({
    url: text,
    canonical: text,
    detection: fields({ isArticle: flag, confidence: Number.isFinite }),
    hasReader: flag,
  }),
  'page.listed': fields({}),
  'post.read': fields({ canonical: address, comments: count }),
  'place.find': fields({ canonical: address }),
  'place.keep': fields({ canonical: address, offset: count, share: Number.isFinite }),
  'row.followed': fields({ address, comments: count }),
  'rows.states': fields({ addresses: (value) => each(address)(value) && (value as []).length <= MOST_ROWS }),
  'link.save': fields({ url: address }),
  'read.forget': fields({}),
  'page.covered': fields({ covered: flag }),
  'page.marked': fields({ marked: flag }),
  'text.analyse': fields({ text, title: text, language: perhaps(text), published: perhaps(text) }),
  'summary.sumUp': fields({ text: articleText, title: text, language: perhaps(text), length: sentences }),
  'summary.engines': fields({}),
  'summary.check': fields({
    sentences: each(text),
    text: articleText,
    title: text,
    language: perhaps(text),
    published: perhaps(text),
  }),
  'summary.keep': fields({ canonical: text, generated: (value) => parseGenerated(value) !== undefined }),
  'summary.openOptions': fields({}),
  'reader.inject': fields({ tabId: count }),
  'reader.open': fields({}),
  'voice.sounds': fields({ sounds: flag }),
  'voice.where': fields({}),
  'voice.prepare': fields({ tabId: count }),
  'reader.extend': fields({ part: oneOf(...READER_PARTS) }),
  'article.save': fields({ article, images: each(image) }),
  'article.isSaved': fields({ canonical: text }),
  'highlights.change': fields({ canonical: address, put: some(highlight), drop: some(address) }),
  'opening.choose': fields({
    url: text,
    choice: oneOf(...OPENINGS, ...SITE_RULES.map((rule) => `${rule}-here`)),
  }),
  'reading.correct': fields({ url: text, rule: fields({ body: perhaps(text), hide: each(text) }) }),
  'settings.change': fields({ change: fields({}) }),
  'library.list': fields({ query: text, place, sort: oneOf(...SORTS), offset: count, limit: count }),
  'library.search': fields({ query: text, place, from: count }),
  'library.snippets': fields({ ids: each(address), query: text }),
  'library.thumbnails': fields({ ids: each(address), make: flag }),
  'library.overview': fields({}),
  'library.open': fields({ id: address }),
  'library.item': fields({ id: address }),
  'library.change': fields({ ids: each(address), deed }),
  'library.undo': fields({ undo: each(fields({ id: address, patch: fields({}) })) }),
  'library.emptyTrash': fields({}),
  'library.forgetLost': fields({}),
  'library.addList': fields({ name: text }),
  'library.renameList': fields({ id: address, name: text }),
  'library.setListRemoved': fields({ id: address, removed: flag }),
  'library.orderLists': fields({ ids: each(address) }),
  'library.figuresAbout': fields({ ids: each(address), name: address }),
  'library.space': fields({ after: perhaps(text) }),
  'library.damaged': fields({ after: perhaps(text) }),
  'library.export': fields({ after: perhaps(text) }),
  'library.known': fields({ ids: each(address) }),
  'library.bring': fields({
    records: each(
      fields({ item: fields({ id: address, url: address, title: text, savedAt: Number.isFinite }) }),
    ),
  }),
  'library.bringLists': fields({ lists: each(fields({ id: address, name: text, order: Number.isFinite })) }),
};
