import type { Article } from '../../lib/model/article.ts';
import type { ReadingPlace } from '../../lib/model/saved-item.ts';
import type { OfferedOpening, Settings } from '../../lib/settings/settings.ts';

/** Offset into the text, and the share of it that was read. */
export type Place = Pick<ReadingPlace, 'offset' | 'share'>;

/** What the reading view needs of the world outside. Everything may fail with a `Failure`. */
export interface ReaderApi {
  /** Keep the article with its images. */
  save(article: Article): Promise<{ imagesMissing: number }>;
  isSaved(canonical: string): Promise<boolean>;
  /** Where somebody stopped reading it. */
  findPlace(canonical: string): Promise<Place | undefined>;
  keepPlace(canonical: string, place: Place): Promise<void>;
  chooseOpening(choice: OfferedOpening): Promise<void>;
  changeSettings(change: Partial<Settings>): Promise<void>;
  /** Resolves when the page is seen again. */
  hide(): Promise<void>;
  /** Leaves the page for another one. */
  follow(url: string): void;
  /** Brings the further pages of the article and puts them behind its text. */
  joinPages(): Promise<void>;
  /** Shows the page itself, to point at the text; comes back by itself. Absent, as `markPage`, over a page of ours: there is no site behind it. */
  pickBlocks?(): Promise<void>;
  reload(): void;
  /** Says whether the original page shows the marks now. */
  markPage?(wanted: boolean): Promise<boolean>;
}
