import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { generalRungs } from '../lib/extract/general-rungs.ts';
import type { GeneralRungs } from '../lib/extract/rung.ts';

declare global {
  /** In our isolated world only: where the reader finds what it asked for. */
  var pandokGeneralRungs: GeneralRungs | undefined;
}

// Put beside the reader by the background, on pages whose engine nobody has described.
export default defineUnlistedScript(() => {
  globalThis.pandokGeneralRungs = generalRungs;
});
