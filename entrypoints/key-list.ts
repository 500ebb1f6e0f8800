import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { KeyList } from '../components/reader/KeyList.tsx';
import css from '../components/reader/key-list.css?inline';

// Put beside the reader when somebody asks for the keys.
export default defineUnlistedScript(() => {
  globalThis.pandokParts = { ...globalThis.pandokParts, 'key-list': { part: { KeyList }, css } };
});
