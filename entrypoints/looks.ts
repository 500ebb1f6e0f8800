import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import article from '../components/reader/article.css?inline';
import body from '../components/reader/body.css?inline';
import seldom from '../components/reader/body-seldom.css?inline';
import room from '../components/reader/outline/outline-room.css?inline';
import box from '../components/summary/summary-box.css?inline';
import controls from '../components/ui/controls.css?inline';

// Put in together with the reader: its first paint needs them.
export default defineUnlistedScript(() => {
  globalThis.pandokParts = {
    ...globalThis.pandokParts,
    looks: { part: {}, css: controls + article + body + seldom + room + box },
  };
});
