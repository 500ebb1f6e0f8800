import type { HighlightStore } from '../own-highlights/page-keeper.ts';
import type { ReadAloudWorld } from '../read-aloud/state.ts';

/** What the tools of an article need of the browser; given, so that tests can stand in for it. */
export interface ToolsWorld {
  readonly readAloud: ReadAloudWorld;
  readonly highlights: HighlightStore;
  /** For a new highlight. `madeAt` is epoch ms. */
  readonly stamp: () => { readonly id: string; readonly madeAt: number };
  /** @throws where the browser does not allow it */
  readonly copy: (text: string) => Promise<void>;
}
