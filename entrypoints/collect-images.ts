import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { collectImages } from './reader.content/images.ts';

// Put beside the reader when an article is saved for the first time.
export default defineUnlistedScript(() => {
  globalThis.pandokParts = {
    ...globalThis.pandokParts,
    'collect-images': { part: { collectImages }, css: '' },
  };
});
