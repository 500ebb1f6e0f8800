import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import seldom from '../components/reader/body-seldom.css?inline';
import { Summary } from '../components/summary/Summary.tsx';
import css from '../components/summary/summary.css?inline';
import box from '../components/summary/summary-box.css?inline';
import { ownPlace } from './reader.content/own-place.ts';
import { createSummaryWorld } from './reader.content/summary-world.ts';

// Put beside the reader while it reads the page: both show at once, with the looks of what few articles have.
export default defineUnlistedScript(() => {
  globalThis.pandokParts = {
    ...globalThis.pandokParts,
    summary: { part: { Summary, world: createSummaryWorld(ownPlace) }, css: seldom + box + css },
  };
});
