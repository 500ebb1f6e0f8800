import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import frame from '../components/reader/side-panel.css?inline';
import { XRayPanel } from '../components/reader/x-ray/XRayPanel.tsx';
import css from '../components/reader/x-ray/x-ray.css?inline';

// Put beside the reader when the panel is first opened.
export default defineUnlistedScript(() => {
  globalThis.pandokParts = {
    ...globalThis.pandokParts,
    'x-ray': { part: { Panel: XRayPanel }, css: frame + css },
  };
});
