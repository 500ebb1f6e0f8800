import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type LastRungs, lastRungs } from '../lib/extract/body/last-rungs.ts';

declare global {
  /** In our isolated world only: where the reader finds what it asked for. */
  var pandokReadability: LastRungs | undefined;
}

// Put beside the reader on the few pages that nothing of ours reads.
export default defineUnlistedScript(() => {
  globalThis.pandokReadability = lastRungs;
});
