import { oneLine } from '../../dom/element-text.ts';
import type { PostHead } from './head.ts';
import { isHeadFurniture, LABEL } from './head-box.ts';
import { type Line, partsOf } from './page-lines.ts';

const LONGEST_NAME = 40;
/** Characters. */
const BESIDE = 40;

/** What stands right before a date above the title, nearest first: some boards name who wrote before they say what. */
const nameBefore = (lines: readonly Line[], date: Line): string[] =>
  lines
    .filter(({ at, holder }) => at < date.at && at >= date.at - BESIDE && !holder.closest('a[href] , h1'))
    .flatMap(partsOf)
    .reverse();

/** What a member is, not who: badges stand before names. */
const RANK =
  /^(?:운영[진자]|관리자|매니저|스태프|스탭|(?:정|준|새싹|일반|우수|특별|신입)\s?회원|회원|작성자|글쓴이|admin(?:istrator)?|moderator|staff|op)$/i;
/** `홍길동님이 2026-03-11에 작성` */
const HONOURED = /^(.{2,20}?)\s?님(?:이|께서|의\s글)?(?=\s)/;

const NAMED = ['data-nick', 'data-nickname', 'data-author', 'data-writer', 'data-name', 'data-user-name'];
const SHOWN = `img[alt],${NAMED.map((name) => `[${name}]`).join()}`;

/** A name that is a picture or that only the markup tells, between title and date: some boards draw names. */
function drawnName({ title, date }: PostHead, fits: (text: string) => boolean): string | undefined {
  if (!date) return undefined;
  let box: Element | null = title.holder;
  while (box && !box.contains(date.node)) box = box.parentElement;
  const [from, to] = title.at < date.at ? [title.node, date.node] : [date.node, title.node];
  for (const element of box?.querySelectorAll(SHOWN) ?? []) {
    // Bits of the DOM: 4 is after, 2 before.
    if (!(from.compareDocumentPosition(element) & 4) || !(to.compareDocumentPosition(element) & 2)) continue;
    const said = [...NAMED, 'alt'].map((name) => oneLine(element.getAttribute(name)));
    const name = said.find((text) => fits(text) && !NO_NAME.test(text));
    if (name) return name;
  }
  return undefined;
}
/** What other pictures of a head are: files, levels, faces, icons. */
const NO_NAME = /\.\w{3,4}$|레벨|등급|프로필|아이콘|이미지|사진|level|profile|icon|avatar|image|photo|new/i;

const isName = (text: string): boolean =>
  text.length >= 2 && text.length <= LONGEST_NAME && !isHeadFurniture(text);

/** The first words of these lines that may be a name. */
export const nameAmong = (lines: readonly Line[]): string | undefined => lines.flatMap(partsOf).find(isName);

/** The first words of the head that are no label, no number and no date; after a label that asks for a name at best. */
export function authorOf(lines: readonly Line[], head: PostHead, until: number): string | undefined {
  const from = Math.min(head.title.at, head.date?.at ?? head.title.at);
  const heading = head.title.holder.closest('h1,h2,h3,h4,h5') ?? head.title.holder;
  const parts = lines
    .filter((line) => line.at >= from && line.at < until && !heading.contains(line.node))
    .flatMap(partsOf);
  const fits = (text: string): boolean => isName(text) && text !== head.title.text;
  const above =
    head.date && head.date.at < head.title.at ? nameBefore(lines, head.date).find(fits) : undefined;
  if (above) return above;
  const honoured = head.date && HONOURED.exec(head.date.text)?.[1];
  if (honoured) return honoured;
  const label = parts.findIndex((text) => LABEL.test(text));
  const named =
    label >= 0
      ? parts.slice(label + 1, label + 3).find(fits)
      : (parts.find((text) => fits(text) && !RANK.test(text)) ?? parts.find(fits));
  return named ?? drawnName(head, fits);
}
