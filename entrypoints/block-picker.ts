import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../components/block-picker/block-picker.css?inline';
import { startPicker } from '../components/block-picker/start-picker.tsx';
import controls from '../components/ui/controls.css?inline';
import tokens from '../components/ui/tokens.css?inline';
import { type Picking, pickBlocks } from './reader.content/pick-blocks.ts';

declare global {
  /** In our isolated world only. */
  var pandokBlockPicker: ((picking: Picking) => Promise<void>) | undefined;
}

// Put beside the reader when someone says that a page was read wrongly.
export default defineUnlistedScript(() => {
  const pick = startPicker(tokens + controls + css);
  globalThis.pandokBlockPicker = (picking) => pickBlocks(pick, picking);
});
