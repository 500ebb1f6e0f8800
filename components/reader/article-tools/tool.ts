import type { ComponentChildren } from 'preact';

/** Something that can be done with an article on screen. */
export interface Tool {
  readonly view: ComponentChildren;
  /** A key, in Latin letters. Says whether it was taken; then the browser does nothing with it. */
  readonly press: (key: string, event: KeyboardEvent) => boolean;
  /** Puts away what stands over the text, if anything does. */
  readonly dismiss: () => boolean;
}

export type ToolName = 'read-aloud' | 'own-highlights';

/** What the surface around may ask of the tools, once they are there. */
export interface ToolControls {
  /** A key goes to them first. Says whether it was taken. */
  readonly press: (event: KeyboardEvent) => boolean;
  readonly dismiss: () => boolean;
  /** Begins it, or ends it when it is at work. */
  readonly toggle: (tool: ToolName) => void;
}
