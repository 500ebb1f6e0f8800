/** The library without its second half, which guesses whether a page is worth reading: that we do ourselves. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
