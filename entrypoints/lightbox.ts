import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Lightbox } from '../components/reader/lightbox/Lightbox.tsx';
import css from '../components/reader/lightbox/lightbox.css?inline';

// Put beside the reader when a picture is opened.
export default defineUnlistedScript(() => {
  globalThis.pandokParts = { ...globalThis.pandokParts, lightbox: { part: { Lightbox }, css } };
});
