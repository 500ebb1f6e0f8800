/** The library without its second half, which guesses whether a page is worth reading: that we do ourselves. */
declare module '@mozilla/readability/Readability.js' {
  import { Readability } from '@mozilla/readability';

  /** With those of its own methods that are answered faster here. */
  export default class<T> extends Readability<T> {
    protected REGEXPS: { readonly byline: RegExp };
    protected _isProbablyVisible(node: Element): boolean;
    protected _isValidByline(node: Element, names: string): boolean;
    protected _isElementWithoutContent(node: Element): boolean;
    protected _hasChildBlockElement(node: Element): boolean;
  }
}
