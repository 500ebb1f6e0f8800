import type { ComponentType } from 'preact';
import type { LightboxProps } from '../lightbox/Lightbox.tsx';
import type { ReadAloudProps } from '../read-aloud/ReadAloud.tsx';

/** What the tools of an article show but do not carry. */
export interface ToolParts {
  lightbox: { readonly Lightbox: ComponentType<LightboxProps> };
  'read-aloud': { readonly ReadAloud: ComponentType<ReadAloudProps> };
}

export type LoadToolPart = <Name extends keyof ToolParts>(name: Name) => Promise<ToolParts[Name]>;
