import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Summary } from '../components/summary/Summary.tsx';
import css from '../components/summary/summary.css?inline';
import { ownPlace } from './reader.content/own-place.ts';
import { createSummaryWorld } from './reader.content/summary-world.ts';

// Put beside the reader after its first paint, which shows the sentences already.
export default defineUnlistedScript(() => {
  globalThis.pandokParts = {
    ...globalThis.pandokParts,
    summary: { part: { Summary, world: createSummaryWorld(ownPlace) }, css },
  };
});
