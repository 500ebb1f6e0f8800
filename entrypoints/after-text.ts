import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { AfterPageText } from '../components/reader/after-text/AfterPageText.tsx';
import afterText from '../components/reader/after-text/after-text.css?inline';
import attachments from '../components/reader/after-text/attachments.css?inline';
import print from '../components/reader/print.css?inline';
import readerLate from '../components/reader/reader-late.css?inline';

// Put beside the reader right after the first paint: nobody has read to the end sooner.
export default defineUnlistedScript(() => {
  globalThis.pandokParts = {
    ...globalThis.pandokParts,
    'after-text': { part: { AfterText: AfterPageText }, css: afterText + attachments + print + readerLate },
  };
});
