import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { HighlightFoot } from '../components/reader/own-highlights/HighlightFoot.tsx';
import { HighlightsPanel } from '../components/reader/own-highlights/HighlightsPanel.tsx';
import css from '../components/reader/own-highlights/own-highlights.css?inline';
import { walkSentences } from '../components/reader/own-highlights/sentence-walk.ts';
import frame from '../components/reader/side-panel.css?inline';

// Put beside the reader when words are selected, or the list of highlights is asked for.
export default defineUnlistedScript(() => {
  globalThis.pandokParts = {
    ...globalThis.pandokParts,
    'own-highlights': { part: { HighlightFoot, HighlightsPanel, walkSentences }, css: frame + css },
  };
});
