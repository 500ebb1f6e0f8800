import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Summary } from '../components/summary/Summary.tsx';
import css from '../components/summary/summary.css?inline';
import { createSummaryWorld } from './reader.content/summary-world.ts';

// Put beside the reader right after the first paint, in the place of the bare box.
export default defineUnlistedScript(() => {
  const place = () =>
    document.querySelector('pandok-reader')?.shadowRoot?.querySelector('dialog') ?? document.body;
  globalThis.pandokParts = {
    ...globalThis.pandokParts,
    summary: { part: { Summary, world: createSummaryWorld(place) }, css },
  };
});
