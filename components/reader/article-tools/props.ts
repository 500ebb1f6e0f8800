import type { FailureCode } from '../../../lib/messages/failure.ts';
import type { Article } from '../../../lib/model/article.ts';
import type { MarkWords } from '../../../lib/model/mark-words.ts';
import type { Language } from '../../../lib/words/language.ts';
import type { HighlightKeeper } from '../own-highlights/keeper.ts';
import type { ToolControls } from './tool.ts';
import type { LoadToolPart } from './tool-parts.ts';
import type { ToolsWorld } from './world.ts';

export interface ArticleToolsProps {
  article: Article;
  body: HTMLElement;
  /** What stands in `body`; another when the article is set anew. */
  content: unknown;
  language: Language;
  loadPart: LoadToolPart;
  /** On our own pages; elsewhere the part brings it. */
  toolsWorld?: ToolsWorld | undefined;
  onFail?: ((code: FailureCode) => void) | undefined;
  /** Where highlights are kept, on our own pages; elsewhere the article's own keeper is made. */
  highlights?: HighlightKeeper | undefined;
  /** Is the article kept? And how to keep it. Neither on our own pages, where it always is. */
  saved?: boolean | undefined;
  onSave?: (() => void) | undefined;
  markWords?: MarkWords;
  /** Words to mark never, or always, from now on. */
  onCorrect?: ((words: MarkWords, sentence: string) => void) | undefined;
  /** Does the list of highlights stand beside the text? Called to put it there, or away. */
  listed?: boolean | undefined;
  onListed?: (() => void) | undefined;
  /** Whether the article is read aloud now; nothing once it cannot be. */
  onListening?: ((listening: boolean | undefined) => void) | undefined;
  /** Set while the tools are there: the surface around hears keys first, and hands them on. */
  tools: { current: ToolControls | undefined };
}
