import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createOriginalMarks } from '../components/reader/marks/original-marks.ts';

// Put beside the reader when the original page is to be marked. Its look comes from the background.
export default defineUnlistedScript(() => {
  globalThis.pandokParts = {
    ...globalThis.pandokParts,
    'page-marks': { part: { createOriginalMarks }, css: '' },
  };
});
