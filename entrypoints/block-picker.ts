import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../components/block-picker/block-picker.css?inline';
import { type StartPicker, startPicker } from '../components/block-picker/start-picker.tsx';
import controls from '../components/ui/controls.css?inline';
import tokens from '../components/ui/tokens.css?inline';

declare global {
  /** In our isolated world only. */
  var pandokBlockPicker: StartPicker | undefined;
}

// Put beside the reader when someone says that a page was read wrongly.
export default defineUnlistedScript(() => {
  globalThis.pandokBlockPicker = startPicker(tokens + controls + css);
});
