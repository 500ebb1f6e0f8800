import { shortText } from '../../dom/element-text.ts';
import { COMMENTS } from '../../dom/noise.ts';
import { closest } from '../../dom/page-names.ts';
import type { Article } from '../../model/article.ts';
import type { FoundFile } from './file-row.ts';

const ELSEWHERE =
  'nav,footer,aside,select,template,[role=navigation],[role=contentinfo],#footer,#sidebar,.footer,.sidebar';
/** Of pages, and of posts: there only what the page calls files is the post's. */
const FOOT = '[id*=foot i],[class*=foot i],[id^=ft]';
const CALLED_COMMENT =
  '[class*=comment i],[id*=comment i],[class*=reply i],[id*=reply i],[class*=cmt i],[id*=cmt i]';
/** Letters of a line by which it is found again. */
const TELLING = 24;
const SHORTEST = 4;
/** Of what holds more the post is a part. Characters. */
const LARGE = 20_000;
const MOST_LINES = 3;

const bare = (text: string | null | undefined): string => (text ?? '').replace(/[\s\u200b]+/g, '');
const start = (text: string): string => bare(text).slice(0, TELLING);

/** Which part of the page is the post, by its words. */
export function postPlace({ text, title, comments }: Pick<Article, 'text' | 'title' | 'comments'>) {
  const lines = text.split('\n').filter((line) => bare(line).length >= SHORTEST);
  const anchors = [...lines.slice(0, MOST_LINES), title]
    .map(start)
    .filter((words) => words.length >= SHORTEST);
  const answers = comments.map((comment) => start(comment.text)).filter((words) => words.length >= SHORTEST);
  const known = new Map<Element, 'post' | 'comment' | undefined>();

  const look = (box: Element): 'post' | 'comment' | undefined => {
    const words = bare(box.textContent);
    if (words.length > LARGE || anchors.some((anchor) => words.includes(anchor))) return 'post';
    const held = answers.filter((answer) => words.includes(answer)).length;
    // A box with several of them is around the comments, and perhaps around the post's foot.
    return held === 1 && (answers.length > 1 || box.matches(CALLED_COMMENT)) ? 'comment' : undefined;
  };
  const whose = (holder: Element, isCalled: boolean): 'post' | 'comment' | 'page' => {
    for (let box = holder.parentElement; box; box = box.parentElement) {
      if (!isCalled && box.nodeName === 'BODY') return 'page';
      if (!known.has(box)) known.set(box, look(box));
      const told = known.get(box);
      if (told) return told;
      if (box.matches(CALLED_COMMENT) && !box.matches('body')) return 'comment';
    }
    return 'post';
  };
  /** Is this the post's, and no comment's, menu's or foot's? */
  return ({ holder, isCalled }: FoundFile): boolean =>
    !closest(holder, isCalled ? ELSEWHERE : `${ELSEWHERE},${FOOT}`) &&
    !inNamedComments(holder, anchors) &&
    whose(holder, isCalled) === 'post';
}

/** Themes call the whole post so at times. */
function inNamedComments(holder: Element, anchors: readonly string[]): boolean {
  const box = closest(holder, COMMENTS);
  if (!box) return false;
  const words = bare(box.textContent);
  return !anchors.some((anchor) => words.includes(anchor));
}

/** Lines and links of the body itself, which are read there. */
export function bodyPlace(body: DocumentFragment, text: string) {
  const lines = new Set(text.split('\n').map(bare));
  const links = new Set([...body.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')));
  return ({ holder, line, file: { url } }: FoundFile): boolean => {
    if (url && links.has(url)) return true;
    return lines.has(bare(line)) || lines.has(bare(shortText(holder)));
  };
}
