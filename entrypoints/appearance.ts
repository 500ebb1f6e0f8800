import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Appearance } from '../components/reader/appearance/Appearance.tsx';
import css from '../components/reader/appearance/appearance.css?inline';

// Put beside the reader when the panel is first opened.
export default defineUnlistedScript(() => {
  globalThis.pandokParts = { ...globalThis.pandokParts, appearance: { part: { Panel: Appearance }, css } };
});
