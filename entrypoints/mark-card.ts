import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { MarkLayer } from '../components/reader/marks/MarkLayer.tsx';
import css from '../components/reader/marks/mark-card.css?inline';
import { UndoCorrection } from '../components/reader/marks/UndoCorrection.tsx';

// Put beside the reader right after the first paint: nobody points at a mark sooner.
export default defineUnlistedScript(() => {
  globalThis.pandokParts = {
    ...globalThis.pandokParts,
    'mark-card': { part: { MarkLayer, UndoCorrection }, css },
  };
});
