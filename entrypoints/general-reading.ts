import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { General } from '../lib/extract/general.ts';
import { ownReading } from '../lib/extract/own-reading.ts';

declare global {
  /** In our isolated world only: where the reader finds what it asked for. */
  var pandokGeneral: General | undefined;
}

// Put beside the reader by the background, on pages whose engine the reader does not carry.
export default defineUnlistedScript(() => {
  globalThis.pandokGeneral = ownReading;
});
