import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Appearance } from '../components/reader/appearance/Appearance.tsx';
import appearance from '../components/reader/appearance/appearance.css?inline';
import frame from '../components/reader/side-panel.css?inline';
import themes from '../components/ui/themes.css?inline';

// Put beside the reader when the panel is first opened.
export default defineUnlistedScript(() => {
  globalThis.pandokParts = {
    ...globalThis.pandokParts,
    // Every theme is offered in its own colours.
    appearance: { part: { Panel: Appearance }, css: themes + frame + appearance },
  };
});
