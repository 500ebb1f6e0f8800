import { oneLine } from '../../dom/element-text.ts';
import { COMMENTS } from '../../dom/noise.ts';
import { isProse, type TextLine } from '../../dom/text-lines.ts';
import { fold } from '../../text/fold.ts';
import { LEAD } from '../lines/names.ts';

/** Lines between headline and text that are looked at: further down stands no opening. */
const LOOK = 25;
/** Weights, as of `weigh`. */
const LEAST = 40;
const LONGEST = 900;
const OPENS_TEXT = 60;
const FEW_LINKS = 0.2;
/** More lines than these are a summary that somebody made of the text. */
const MOST = 2;
const LEAST_TITLE = 6;
/** Folded characters of a headline that say which it is. */
const TELLING = 40;
const BOXES = 3;
/** Characters beside a caption, such as the photographer's name. */
const BESIDE = 80;
/** Characters of a body. */
const BEGINNING = 2000;
const AROUND = `${COMMENTS},nav,footer,figure,aside,form,table,a,button`;
const OTHER =
  /author|byline|bio|caption|credit|comment|newsletter|subscri|paywall|login|register|consent|cookie|shar(?:e|ing)|relat|promo|teaser(?!-?text)|sponsor|player|messenger|video|audio|breadcrumb|disclaimer|toc\b|summary-?box|key-?points/i;

/** Whose picture it is, at the end of a caption: `시민들이 책을 읽고 있다. 갈매시 제공`, `[사진=갈매시]`, `(Photo: Haeon Press)`. */
const CREDITS: readonly RegExp[] = [
  /^[▲△◀▶]|[.。/=([|]\s*[^.。]{0,16}(?:제공|캡처|갈무리|사진기자단|자료\s?사진|연합뉴스|뉴시스|뉴스1|게티이미지(?:뱅크)?|로이터|AP|AFP|EPA|Reuters|Getty Images)\s*[)\]]?\.?$/,
  /[([][^)\]]{0,20}(?:사진|写真|photos?|images?|picture|bild|foto)\s?(?:[=:：]|by\b|via\b|credit)[^)\]]{1,60}[)\]]\.?$/i,
  /[.。]\s?(?:사진|写真|photos?|images?|picture|bild|foto)(?: credit)?\s?[:：=]\s?[^.。]{2,40}\.?$/i,
];

/** A second line of the headline, which is often called no more than this. */
const SUB = /(?:^|\s)sub(?:$|\s)/;

const nameOf = (element: Element): string => `${element.getAttribute('class') ?? ''} ${element.id}`;

/** The names of a line's box and of those around it that hold little more. */
function namesOf({ block }: TextLine): string {
  const names: string[] = [];
  let at: Element | null = block;
  for (let step = 0; at && step < BOXES && at.nodeName !== 'ARTICLE'; step++) {
    names.push(nameOf(at));
    at = at.parentElement;
  }
  return names.join(' ');
}

/** The words of a box that holds a picture and little else are its caption, which nobody need name so. */
function isUnderPicture({ block, text }: TextLine): boolean {
  let box = block.parentElement;
  for (let step = 0; box && step < BOXES && box.nodeName !== 'BODY'; step++) {
    if (oneLine(box.textContent).length > oneLine(text).length + BESIDE) return false;
    if (box.querySelector('img')) return true;
    box = box.parentElement;
  }
  return false;
}

function isOpening(line: TextLine): boolean {
  const { block, weight, linked, text } = line;
  if (weight < LEAST || weight > LONGEST || linked > weight * FEW_LINKS || block.closest(AROUND))
    return false;
  const names = namesOf(line);
  if (OTHER.test(names) || CREDITS.some((credit) => credit.test(oneLine(text)))) return false;
  const isText = isProse(line) && block.nodeName !== 'LI' && !isUnderPicture(line);
  return isText || ((LEAD.test(names) || SUB.test(nameOf(block))) && !/^H1$/.test(block.nodeName));
}

/** A headline: the page's `h1`, or a smaller one that heads an article or says what the page is called. */
function isHeadline({ block, text }: TextLine, title: string): boolean {
  const heading = block.closest('h1,h2');
  const said = heading ? fold(text) : '';
  if (!heading || said.length < LEAST_TITLE) return false;
  return heading.matches('h1,hgroup h2,article header h2') || title.includes(said.slice(0, TELLING));
}

/**
 * The sentences that a page sets between its headline and the text, where the found body begins below them: its
 * standfirst. Each a line of its own. Names of boxes can say that such a line is something else, and that a line
 * without a full stop is one. `lines` are the page's.
 */
export function openingAbove(pageTitle: string, lines: readonly TextLine[], body: Element): string[] {
  const words = body.textContent ?? '';
  // Most of what is asked for stands at the beginning, and folding all of a text takes its time.
  const start = fold(words.slice(0, BEGINNING));
  let all: string | undefined;
  const has = (text: string): boolean => {
    const folded = fold(text);
    if (start.includes(folded)) return true;
    all ??= fold(words);
    return all.includes(folded);
  };
  const begins = lines.findIndex(
    ({ block, text, weight }) => weight >= OPENS_TEXT && !block.closest('h1,h2') && has(text),
  );
  const title = fold(pageTitle);
  const above = lines.slice(Math.max(0, begins - LOOK), Math.max(0, begins));
  const headline = above.findLastIndex((line) => isHeadline(line, title));
  if (headline < 0) return [];
  const texts = above
    .slice(headline + 1)
    .filter(isOpening)
    .map(({ text }) => oneLine(text));
  const missing = [...new Set(texts)].filter((text) => !has(text));
  return missing.length > MOST ? [] : missing;
}
