import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ReadAloud } from '../components/reader/read-aloud/ReadAloud.tsx';
import css from '../components/reader/read-aloud/read-aloud.css?inline';

// Put beside the reader when somebody wants to listen.
export default defineUnlistedScript(() => {
  globalThis.pandokParts = { ...globalThis.pandokParts, 'read-aloud': { part: { ReadAloud }, css } };
});
