import Readability from '@mozilla/readability/Readability.js';
import type { PageCopy } from '../../dom/inert.ts';

const BLOCKS = 'blockquote,dl,div,img,ol,p,pre,table,ul';
const LOOKS =
  'align,background,bgcolor,border,cellpadding,cellspacing,frame,hspace,rules,style,valign,vspace';
const SIZED = 'table,th,td,hr,pre';

const having = (names: readonly string[]): string => names.map((name) => `[${name}]`).join();

/** Takes attributes off all elements under `root` but drawings. */
function strip(root: Element, names: readonly string[], elements = having(names)): void {
  for (const element of root.querySelectorAll(elements)) {
    if (element.closest('svg')) continue;
    for (const name of names) element.removeAttribute(name);
  }
}

/**
 * The library with its questions answered in another order: the cheap part first, where it reads all the text of each
 * box, however deep they stand in each other, and asks about every element what few have. Every answer is the same.
 */
class FastReadability extends Readability<Node> {
  private readonly page: PageCopy;
  private readonly words: TreeWalker;

  constructor(page: PageCopy, floor: number) {
    super(page.document, { charThreshold: floor, disableJSONLD: true, keepClasses: true });
    this.page = page;
    this.words = page.document.createTreeWalker(page.document, 4);
  }

  private get freshBody(): HTMLElement {
    return this.page.body.cloneNode(true) as HTMLElement;
  }

  private prepare(): void {
    this._unwrapNoscriptImages(this._doc);
    this._removeScripts(this._doc);
    this._prepDocument();
  }

  /** Fills the body anew for another try. */
  private refill(body: HTMLElement): void {
    const { freshBody } = this;
    body.replaceChildren();
    while (freshBody.firstChild) body.append(freshBody.firstChild);
    this.prepare();
    // A text read again is one node, also where a script stood in it.
    body.normalize();
  }

  /** The library's `parse` without what it says of the article beside its text. */
  read(): Element | undefined {
    const body = this.freshBody;
    this._doc.body.replaceWith(body);
    this.prepare();
    // It keeps the page as a text for a second try. Few pages need one.
    Object.defineProperty(body, 'innerHTML', { get: () => '', set: () => this.refill(body) });
    this._metadata = this._getArticleMetadata({});
    this._articleTitle = this._metadata.title;
    const article = this._grabArticle();
    if (article) this._postProcessContent(article);
    return article ?? undefined;
  }

  private hasWords(node: Element): boolean {
    this.words.currentNode = node;
    for (let text = this.words.nextNode(); text && node.contains(text); text = this.words.nextNode())
      if ((text as Text).data.trim()) return true;
    return false;
  }

  protected override _isProbablyVisible(node: Element): boolean {
    const plain = !node.hasAttribute('style') && !node.hasAttribute('hidden');
    return (plain && !node.hasAttribute('aria-hidden')) || super._isProbablyVisible(node);
  }

  protected override _isValidByline(node: Element, names: string): boolean {
    const isNamed =
      this.REGEXPS.byline.test(names) ||
      node.getAttribute('rel') === 'author' ||
      node.getAttribute('itemprop')?.includes('author');
    return Boolean(isNamed) && super._isValidByline(node, names);
  }

  protected override _isElementWithoutContent(node: Element): boolean {
    return !this.hasWords(node) && super._isElementWithoutContent(node);
  }

  protected override _hasChildBlockElement(node: Element): boolean {
    return node.querySelector(BLOCKS) !== null;
  }

  protected override _headerDuplicatesTitle(node: Element): boolean {
    const { tagName } = node;
    return (tagName === 'H1' || tagName === 'H2') && super._headerDuplicatesTitle(node);
  }

  protected override _hasAncestorTag(node: Element, tag: string, ...how: [number?, unknown?]): boolean {
    return node.parentElement?.closest(tag) ? super._hasAncestorTag(node, tag, ...how) : false;
  }

  protected override _getLinkDensity(element: Element): number {
    return element.querySelector('a') ? super._getLinkDensity(element) : 0;
  }

  /** Of headings it is asked how much of the text they are, of all other elements only whether they hold any. */
  protected override _getTextDensity(element: Element, tags: readonly string[]): number {
    const parts = [...element.querySelectorAll(tags.join())];
    if (parts.length && tags.includes('h1')) return super._getTextDensity(element, tags);
    return Number(parts.some((part) => this.hasWords(part)));
  }

  protected override _cleanStyles(article: Element): void {
    strip(article, LOOKS.split(','));
    strip(article, ['width', 'height'], SIZED);
  }
}

/**
 * The article that Mozilla's Readability sees on a prepared copy, whose body stays as it is. The only door to the library.
 * Its own floor of 500 characters is a Latin one; a Korean post says as much in 200.
 */
export function byReadability(page: PageCopy, floor: number): Element | undefined {
  return new FastReadability(page, floor).read();
}
