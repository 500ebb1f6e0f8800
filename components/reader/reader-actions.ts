import type { FailureCode } from '../../lib/messages/failure.ts';
import type { Article } from '../../lib/model/article.ts';
import type { MarkWords } from '../../lib/model/mark-words.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { ReaderApi } from './api.ts';
import type { Command } from './commands/command.ts';
import type { Opened } from './state.ts';

/** What views may ask of the reading view. What fails is said in it. */
export interface ReaderActions {
  readonly api: ReaderApi;
  /** Does some work. `again` is offered when it fails. */
  attempt(work: () => Promise<void>, again?: () => void): Promise<void>;
  /** Shown at once; kept in the background. */
  change(part: Partial<Settings>, notice?: string): void;
  /** Something could not be done; the article stays on screen. */
  fail(code: FailureCode): void;
  closeNote(): void;
  hide(): Promise<void>;
  save(): Promise<void>;
  /** Opens it, or closes it when it is open. */
  toggle(what: Opened): void;
  /** One step out: the innermost thing that is open. */
  stepOut(): void;
  run(command: Command): void;
  /** Words to mark never, or always, from now on, and the sentence that says so. */
  correctMarks(words: MarkWords, sentence: string): void;
  /** Put an article on screen, and find out whether it is kept already. */
  show(article: Article): Promise<void>;
}
