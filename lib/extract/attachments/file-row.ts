import { oneLine, shortText } from '../../dom/element-text.ts';
import { type Attachment, kindOf } from '../../model/attachment.ts';
import { addressOf, isDownload, isFetchButton, isOtherTool, PRESSED } from './file-link.ts';
import { FILE_ENDING, nameIn, nameInAddress, tidyFileName } from './file-name.ts';
import { sizeIn } from './file-size.ts';

/** A file with the element that names it. */
export interface FoundFile {
  readonly file: Attachment;
  readonly holder: Element;
  /** Does the page say that files stand here? */
  readonly isCalled: boolean;
  /** The line that it stands on, as the page writes it. */
  readonly line: string;
}

/** Characters behind a name in which its size is looked for. */
const LONGEST_BEHIND = 160;
/** Rows and lists hold the next file. */
const ROW = /^(?:LI|TR|DL|UL|OL|TBODY|TABLE|BODY|FORM|SECTION|ARTICLE)$/;
/** Beside a name stand numbers, days and what one can do with it; more words make it a sentence. */
const BESIDE =
  /[\d\s\p{P}\p{S}]|첨부|파일|다운(?:로드|받기)?|내려받기|받기|저장|미리보기|바로보기|바로듣기|뷰어|조회|크기|용량|등록일?|날짜|수정일?|작성일?|회|건|개|번|bytes?|[kmgt]i?b|\b[kmb]\b|file|size|date|downloads?|downloaded|views?|times|preview/giu;
const FEW_LETTERS = 12;

interface Behind {
  readonly text: string;
  /** What fetches the file where its name does not. */
  readonly fetch: Element | undefined;
}

/** What stands behind a name on its line: up to a break, or to what names the next file. */
function behind(holder: Element): Behind {
  let text = '';
  let fetch: Element | undefined;
  let at: Element = holder;
  for (let up = 0; up < 6 && !ROW.test(at.nodeName); up++) {
    for (let node = at.nextSibling; node && text.length < LONGEST_BEHIND; node = node.nextSibling) {
      const words = node.textContent ?? '';
      if (node.nodeName === 'BR' || FILE_ENDING.test(words)) return { text, fetch };
      if (node.nodeType === 1) {
        const element = node as Element;
        const link = element.matches(PRESSED) ? element : element.querySelector(PRESSED);
        const isTool = link && (isFetchButton(link) || isOtherTool(link));
        if (link && !isTool && words.trim()) return { text, fetch };
        if (link && isFetchButton(link)) fetch ??= link;
      }
      text += ` ${words}`;
    }
    const parent = at.parentElement;
    const isAlone = parent && oneLine(`${shortText(at)}${text}`).length >= shortText(parent).length - 1;
    if (!parent || !isAlone) break;
    at = parent;
  }
  return { text: text.slice(0, LONGEST_BEHIND), fetch };
}

/**
 * The file that `holder` names. `isCalled`: the page says that files stand here; elsewhere it needs a link that fetches
 * it, and a line that says nothing else.
 */
export function fileOf(holder: Element, isCalled: boolean, base: string): FoundFile | undefined {
  const link = holder.closest(PRESSED);
  const whole = shortText(holder);
  const own = nameIn(whole) ?? nameInPieces(holder);
  // Name and size may touch, each in an element of its own: `<b>안내.hwp</b><i>120KB</i>`.
  const text = own && !whole.includes(`${own} `) ? whole.replace(own, `${own} `) : whole;
  if (link && isOtherTool(link) && !own) return undefined;
  const url = link ? addressOf(link, base) : undefined;
  const said = own ?? (isCalled && link ? namedElsewhere(link, text, url) : undefined);
  if (!said) return undefined;
  const after = behind(link ?? holder);
  const rest = `${own ? text.slice(text.indexOf(own) + own.length) : ''} ${after.text}`;
  if (!isCalled) {
    const prose = rest.replace(BESIDE, '').length + (own ? text.indexOf(own) : 0);
    const isFile = link && (isDownload(link) || sizeIn(rest));
    if (!isFile || prose > FEW_LETTERS) return undefined;
  }
  const address = url ?? (after.fetch && addressOf(after.fetch, base));
  const size = sizeIn(rest) ?? sizeIn(link?.getAttribute('title')?.replace(said, '') ?? '');
  return {
    holder,
    isCalled,
    line: oneLine(`${text}${after.text}`),
    file: { name: said, ...(address && { url: address }), ...size, kind: kindOf(said) },
  };
}

function nameInPieces(holder: Element): string | undefined {
  const walker = holder.ownerDocument.createTreeWalker(holder, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const name = nameIn((node as Text).data);
    if (name) return name;
  }
  return undefined;
}

/** A link among files whose words are no file's name: cut ones, a drawing, or nothing but what it does. */
function namedElsewhere(link: Element, text: string, url: string | undefined): string | undefined {
  if (isOtherTool(link)) return undefined;
  const told = [link.getAttribute('download'), link.getAttribute('title')].map(
    (value) => value && nameIn(value),
  );
  const name = told.find(Boolean) || nameInAddress(url);
  if (name) return name;
  return text.length > 1 && !isFetchButton(link) && isDownload(link) ? tidyFileName(text) : undefined;
}
