/** The library without its second half, which guesses whether a page is worth reading: that we do ourselves. */
declare module '@mozilla/readability/Readability.js' {
  import { Readability } from '@mozilla/readability';

  /** With those of its own methods that are called or answered faster here. */
  export default class<T> extends Readability<T> {
    protected REGEXPS: { readonly byline: RegExp };
    protected _doc: Document;
    protected _metadata: { title: string };
    protected _articleTitle: string;
    protected _unwrapNoscriptImages(document: Document): void;
    protected _removeScripts(document: Document): void;
    protected _prepDocument(): void;
    protected _getArticleMetadata(linkedData: object): { title: string };
    protected _grabArticle(): Element | null;
    protected _postProcessContent(article: Element): void;
    protected _isProbablyVisible(node: Element): boolean;
    protected _isValidByline(node: Element, names: string): boolean;
    protected _isElementWithoutContent(node: Element): boolean;
    protected _hasChildBlockElement(node: Element): boolean;
    protected _headerDuplicatesTitle(node: Element): boolean;
    protected _hasAncestorTag(node: Element, tag: string, depth?: number, fits?: unknown): boolean;
    protected _getLinkDensity(element: Element): number;
    protected _getTextDensity(element: Element, tags: readonly string[]): number;
    protected _cleanStyles(article: Element): void;
  }
}
