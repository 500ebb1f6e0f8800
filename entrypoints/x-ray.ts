import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { XRay } from '../components/reader/x-ray/XRay.tsx';
import css from '../components/reader/x-ray/x-ray.css?inline';

// Put beside the reader when the panel is first opened.
export default defineUnlistedScript(() => {
  globalThis.pandokParts = { ...globalThis.pandokParts, 'x-ray': { part: { XRay }, css } };
});
