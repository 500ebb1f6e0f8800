import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../components/ui/themes.css?inline';

// Put beside the reader before the first paint where such a theme is chosen, and when all are offered.
export default defineUnlistedScript(() => {
  globalThis.pandokParts = { ...globalThis.pandokParts, themes: { part: {}, css } };
});
