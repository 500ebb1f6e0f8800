import { oneLine } from '../../dom/element-text.ts';
import { counted, type Step } from '../step.ts';

const NAMED =
  '.caption, .photo_caption, .img_caption, .img-caption, .image-caption, .wp-caption-text, .photo-caption, .img_desc, .end_photo_org em, .media-caption, .credit_caption';
const GREY =
  /color\s*:\s*(?:#(?:[6-9a]{3}|(?:[6-9a][0-9a-f]){3})\b|gr[ae]y)|font-size\s*:\s*(?:[1-9]pt|1[0-3]px|0?\.[789]\d*r?em)/i;
const SOURCE =
  /(?:제공|연합뉴스|뉴시스|뉴스1|사진기자단|기자|자료\s?사진|게티이미지(?:뱅크)?|AP|AFP|EPA|로이터|캡처|갈무리|\[?사진\s*[=:].{1,20})\s*[)\]]?\.?$|^[▲△◀▶]/;
const LONGEST = 300;

const onlyPicture = (element: Element): boolean => {
  // A second picture is asked for, not counted: a gallery of thousands would be counted for each of them.
  const [first, second] = [0, 1].map((index) => element.getElementsByTagName('img')[index]);
  return first !== undefined && !second && !oneLine(element.textContent);
};

/** A block that holds one other and nothing beside it is that other: cells of undone tables do. */
function innermost(block: Element): Element {
  const only = block.children.length === 1 ? block.firstElementChild : undefined;
  const wraps =
    only && /^(?:P|DIV)$/.test(only.nodeName) && only.textContent?.trim() === block.textContent?.trim();
  return wraps ? innermost(only) : block;
}

/** The paragraph under a picture that is its caption: named so, set small or grey, or ending in a source. */
function captionAfter(block: Element): Element | undefined {
  const below = block.nextElementSibling;
  const next = below && innermost(below);
  if (!next || !/^(?:P|DIV|EM|SPAN)$/.test(next.nodeName) || next.querySelector('img,p,div,table'))
    return undefined;
  const text = oneLine(next.textContent);
  if (text.length < 4 || text.length > LONGEST) return undefined;
  if (next.matches(NAMED)) return next;
  const styled = next.querySelector('span,font,em,small');
  const wholly = styled && oneLine(styled.textContent) === text;
  if (wholly && (styled.nodeName === 'SMALL' || GREY.test(styled.getAttribute('style') ?? ''))) return next;
  return SOURCE.test(text) && text.length < 200 ? next : undefined;
}

/** Ties a picture to its caption as `<figure>` and `<figcaption>`. A caption is text of the article: it stays. */
export const captions: Step = (root) => {
  const { ownerDocument: document } = root;
  let tied = 0;
  for (const image of root.querySelectorAll('img')) {
    if (image.closest('figure,table')) continue;
    let block: Element = image;
    while (block.parentElement && block.parentElement !== root && onlyPicture(block.parentElement))
      block = block.parentElement;
    const caption = captionAfter(block);
    if (!caption) continue;
    const figure = document.createElement('figure');
    const words = document.createElement('figcaption');
    block.before(figure);
    words.append(...caption.childNodes);
    caption.remove();
    // A link around more than the picture holds the figure itself.
    const link = block !== image && image.parentElement?.nodeName === 'A' ? image.parentElement : undefined;
    figure.append(link ?? image, words);
    if (block !== image && !oneLine(block.textContent) && !block.querySelector('img')) block.remove();
    tied++;
  }
  for (const named of root.querySelectorAll(`figure :is(${NAMED})`)) {
    if (named.closest('figcaption') || named.querySelector('img')) continue;
    const words = document.createElement('figcaption');
    words.append(...named.childNodes);
    named.replaceWith(words);
    tied++;
  }
  return counted('captions', tied);
};
