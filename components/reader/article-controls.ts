import type { Span } from '../../lib/model/span.ts';
import type { ToolControls } from './article-tools/tool.ts';

/** What the surface around may ask of an article on screen. */
export interface ArticleControls {
  /** Scroll to a span of the text and light it. */
  jump: (span: Span) => void;
  /** Scroll to a mark of the article and light it. */
  go: (index: number) => void;
  /** Put away what stands over the text, if anything does. */
  dismiss: () => boolean;
  /** Where a mark begins in the document; nothing where it could not be placed. */
  elementOf: (index: number) => HTMLElement | undefined;
  /** What can be done with the article; there once its part has come. Keys go to them first. */
  tools: { readonly current: ToolControls | undefined };
  /** The element that holds the text. */
  body: () => HTMLElement | undefined;
}
