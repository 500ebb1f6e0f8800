/** Vite gives the text of a style sheet: it goes into our shadow root, never into the page. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
