import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Outline } from '../components/reader/outline/Outline.tsx';
import css from '../components/reader/outline/outline.css?inline';

// Put beside the reader when the panel is first opened.
export default defineUnlistedScript(() => {
  globalThis.pandokParts = { ...globalThis.pandokParts, outline: { part: { Panel: Outline }, css } };
});
