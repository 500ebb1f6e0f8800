import type { ComponentType } from 'preact';
import type { LightboxProps } from '../lightbox/Lightbox.tsx';

/** What the tools of an article show but do not carry. */
export interface ToolParts {
  lightbox: { readonly Lightbox: ComponentType<LightboxProps> };
}

export type LoadToolPart = <Name extends keyof ToolParts>(name: Name) => Promise<ToolParts[Name]>;
