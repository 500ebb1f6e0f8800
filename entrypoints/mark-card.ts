import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { MarkLayer } from '../components/reader/marks/MarkLayer.tsx';
import { markBody, showMarks } from '../components/reader/marks/mark-body.ts';
import card from '../components/reader/marks/mark-card.css?inline';
import { UndoCorrection } from '../components/reader/marks/UndoCorrection.tsx';
import marks from '../components/reader/marks.css?inline';

// Put beside the reader right after the first paint: the text comes first, then its marks.
export default defineUnlistedScript(() => {
  globalThis.pandokParts = {
    ...globalThis.pandokParts,
    'mark-card': { part: { MarkLayer, UndoCorrection, markBody, showMarks }, css: marks + card },
  };
});
