import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { markPage, unmarkPage } from '../components/reader/marks/page-marks.ts';

// Put beside the reader when the original page is to be marked. Its look comes from the background.
export default defineUnlistedScript(() => {
  globalThis.pandokParts = {
    ...globalThis.pandokParts,
    'page-marks': { part: { markPage, unmarkPage }, css: '' },
  };
});
