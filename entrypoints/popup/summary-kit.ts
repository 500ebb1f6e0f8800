import type { Listening } from '../../components/popup/listening/listening.ts';
import { createTabNarrator } from '../../components/popup/listening/tab-narrator.ts';
import type { SummaryKit } from '../../components/popup/world.ts';
import { Summary } from '../../components/summary/Summary.tsx';
import css from '../../components/summary/summary.css?inline';
import box from '../../components/summary/summary-box.css?inline';
import { keepParticles } from '../../components/ui/keep-particles.ts';
import { createSummaryWorld } from '../reader.content/summary-world.ts';

/** The summary in its whole form, with its style sheets: the popup fetches it when there is an article. */
export function createSummaryKit(listening: Listening): SummaryKit {
  // The article is shown with its summary, hence not before.
  keepParticles();
  const style = document.createElement('style');
  style.textContent = box + css;
  // Before the popup's own, which fits it in.
  document.head.prepend(style);
  const world = createSummaryWorld(() => document.body);
  return { Summary, world: { ...world, voice: (article) => createTabNarrator(listening, article) } };
}
