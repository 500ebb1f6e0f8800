import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { byReadability } from '../lib/extract/body/by-readability.ts';
import type { Readability } from '../lib/extract/general.ts';

declare global {
  /** In our isolated world only: where the reader finds what it asked for. */
  var pandokReadability: Readability | undefined;
}

// Put beside the reader on the few pages that nothing of ours reads.
export default defineUnlistedScript(() => {
  globalThis.pandokReadability = byReadability;
});
