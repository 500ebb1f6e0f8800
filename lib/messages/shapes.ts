import { READER_PARTS } from '../model/reader-part.ts';
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
  marks: list,
  summary: list,
  reasons: list,
});
const image = fields({ url: text, type: text, base64: text });

/** What a request must at least hold for its handler to work; checked because a page's process may be taken over. */
export const SHAPES: Readonly<Record<keyof BackgroundContract, Check>> = {
  'page.detected': fields({ url: text, detection: fields({ isArticle: flag, confidence: Number.isFinite }) }),
  'page.covered': fields({ covered: flag }),
  'text.analyse': fields({ text, title: text, language: perhaps(text), published: perhaps(text) }),
  'reader.inject': fields({ tabId: count }),
  'reader.extend': fields({ part: oneOf(...READER_PARTS) }),
  'article.save': fields({ article, images: each(image) }),
  'article.isSaved': fields({ canonical: text }),
  'opening.choose': fields({ url: text, choice: oneOf('never-here', 'always-here', 'request', 'auto') }),
  'library.list': fields({
    query: text,
    view: oneOf('unread', 'archived', 'trash', 'all'),
    offset: count,
    limit: count,
  }),
  'library.open': fields({ id: address }),
  'library.setState': fields({ id: address, state: oneOf('unread', 'archived') }),
  'library.delete': fields({ id: address }),
  'library.restore': fields({ id: address }),
};
