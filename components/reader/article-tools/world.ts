import type { ReadAloudWorld } from '../read-aloud/state.ts';

/** What the tools of an article need of the browser; given, so that tests can stand in for it. */
export interface ToolsWorld {
  readonly readAloud: ReadAloudWorld;
}
