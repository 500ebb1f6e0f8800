import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Place } from '../components/reader/place/Place.tsx';
import css from '../components/reader/place/place.css?inline';

// Put beside the reader right after the first paint: nobody has scrolled sooner.
export default defineUnlistedScript(() => {
  globalThis.pandokParts = { ...globalThis.pandokParts, 'reading-place': { part: { Place }, css } };
});
