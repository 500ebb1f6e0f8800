import type { FailureCode } from '../../../lib/messages/failure.ts';
import type { Language } from '../../../lib/words/language.ts';
import type { ToolControls } from './tool.ts';
import type { LoadToolPart } from './tool-parts.ts';

export interface ArticleToolsProps {
  body: HTMLElement;
  /** What stands in `body`; another when the article is set anew. */
  content: unknown;
  language: Language;
  loadPart: LoadToolPart;
  onFail?: ((code: FailureCode) => void) | undefined;
  /** Set while the tools are there: the surface around hears keys first, and hands them on. */
  tools: { current: ToolControls | undefined };
}
