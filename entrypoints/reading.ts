import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readAhead } from './reader.content/read-ahead.ts';
import { readingHere } from './reader.content/reading-here.ts';
import { readingModules } from './reader.content/reading-modules.ts';

// Put in together with the reading view, as a script of its own: the page is read while the view is still being compiled.
export default defineUnlistedScript(() => {
  globalThis.pandokModules = { ...globalThis.pandokModules, ...readingModules };
  // First: a page that cannot be read ahead is read again by the view, which can say so.
  readingHere().resolve();
  if (globalThis.pandokFirst) globalThis.pandokAhead = readAhead(globalThis.pandokFirst);
});
