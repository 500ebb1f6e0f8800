import type { Article } from '../model/article.ts';
import type { Detection } from '../model/detection.ts';
import type { GeneratedSentence, GeneratedSummary } from '../model/generated-summary.ts';
import type { LastVisit } from '../model/last-visit.ts';
import type { Arrived, LibraryRecord } from '../model/library-file.ts';
import type { Mark } from '../model/mark.ts';
import type { Needless } from '../model/needless.ts';
import type { ReaderPart } from '../model/reader-part.ts';
import type { ReadingRule } from '../model/reading-rule.ts';
import type { RowState } from '../model/row-state.ts';
import type {
  Highlight,
  ItemId,
  ListId,
  ReadingList,
  ReadingPlace,
  SavedItem,
  StoredImage,
} from '../model/saved-item.ts';
import type {
  DamagedPart,
  Deed,
  Done,
  NameFigure,
  Overview,
  SearchRequest,
  SearchStep,
  ShelfRequest,
  Snippet,
  SpacePart,
  Thumbnail,
  Undo,
} from '../model/shelf.ts';
import type { Span } from '../model/span.ts';
import type { VoiceDeed, VoiceOrder } from '../model/tab-voice.ts';
import type { OpeningChoice, Settings } from '../settings/settings.ts';
import type { FailureCode } from './failure.ts';

/**
 * What runs where, and who may ask it. Two receivers: the background, and the content scripts of one tab.
 * A content script is a guest on a stranger's page: it may report and save, never list, open or delete.
 */
export type Caller = 'content' | 'extension';

interface Exchange<Request, Reply> {
  request: Request;
  reply: Reply;
}

/** Asked of the background. */
export interface BackgroundContract {
  /** The always-on script: what this page is. The background decides whether the reading view opens. `hasReader`: it was put in before. */
  'page.detected': Exchange<
    { url: string; canonical: string; detection: Detection; hasReader: boolean },
    Record<string, never>
  >;
  /** The always-on script: this page is a list. The background decides whether its rows get marks. */
  'page.listed': Exchange<Record<string, never>, Record<string, never>>;
  /** An article is on screen in the reading view: it is remembered as read, if the user wants that. Tells of the time before. */
  'post.read': Exchange<{ canonical: string; comments: number }, { last?: LastVisit }>;
  /** Where somebody stopped reading an article: as kept in the library, otherwise as long as the browser runs. A content script may only ask about its own site. */
  'place.find': Exchange<{ canonical: string }, { place?: ReadingPlace }>;
  'place.keep': Exchange<{ canonical: string; offset: number; share: number }, Record<string, never>>;
  /** A row of a list is being followed to its post: how many comments it says. A content script may only name its own site. */
  'row.followed': Exchange<{ address: string; comments: number }, Record<string, never>>;
  /** What is known of posts, by their addresses. A content script may only ask about its own site. */
  'rows.states': Exchange<{ addresses: readonly string[] }, { states: readonly RowState[] }>;
  /** Opens a link behind, reads and keeps its article. A content script may only name its own site. */
  'link.save': Exchange<{ url: string }, { title: string }>;
  /** Forgets which posts were read. */
  'read.forget': Exchange<Record<string, never>, Record<string, never>>;
  /** The reading view covers or uncovers the page: its scrollbar is hidden meanwhile. */
  'page.covered': Exchange<{ covered: boolean }, Record<string, never>>;
  /** The original page shows our marks, or no longer does: their look comes and goes. */
  'page.marked': Exchange<{ marked: boolean }, Record<string, never>>;
  /** Figures, names and summary of a text: worked out in the background, off the page's thread. */
  'text.analyse': Exchange<
    { text: string; title: string; language?: string; published?: string },
    { marks: readonly Mark[]; summary: readonly Span[] }
  >;
  /** The sentences that carry a text; `auto` as many as it needs, none and the reason where it needs no summary. */
  'summary.sumUp': Exchange<
    { text: string; title: string; language?: string; length: number | 'auto' },
    { summary: readonly Span[]; needless?: Needless }
  >;
  /** Which engines may be asked for a summary. Never a key. */
  'summary.engines': Exchange<
    Record<string, never>,
    { endpoint?: { model: string; host: string }; firefox: boolean }
  >;
  /** Holds what a model wrote against the article. */
  'summary.check': Exchange<
    { sentences: readonly string[]; text: string; title: string; language?: string; published?: string },
    { sentences: readonly GeneratedSentence[] }
  >;
  /** Adds a model's summary to an article that is kept. `kept` is false when it is not. */
  'summary.keep': Exchange<{ canonical: string; generated: GeneratedSummary }, { kept: boolean }>;
  /** Shows our own options, where a model is connected. */
  'summary.openOptions': Exchange<Record<string, never>, Record<string, never>>;
  /** Put the reader into a tab, unless it is there. */
  'reader.inject': Exchange<{ tabId: number }, Record<string, never>>;
  /** The small button was pressed: the reading view opens in its tab. */
  'reader.open': Exchange<Record<string, never>, Record<string, never>>;
  /** The reader needs a part that it does not carry: put it into the same tab. */
  'reader.extend': Exchange<{ part: ReaderPart }, Record<string, never>>;
  /** Something is read aloud in this tab, or no longer: what another tab read ends. */
  'voice.sounds': Exchange<{ sounds: boolean }, Record<string, never>>;
  /** Which tab reads aloud, as far as is known: it may be gone. */
  'voice.where': Exchange<Record<string, never>, { tabId?: number }>;
  /** Puts into a tab what reads aloud there on `voice.begin`, unless it is there. */
  'voice.prepare': Exchange<{ tabId: number }, Record<string, never>>;
  /** Keep an article. Saving twice is one item: the newer text replaces the older, the user's marks on it stay. */
  'article.save': Exchange<
    { article: Article; images: readonly StoredImage[] },
    { item: SavedItem; imagesKept: number; imagesMissing: number }
  >;
  /** Is this article in the library (and not in its trash)? */
  'article.isSaved': Exchange<{ canonical: string }, { item?: SavedItem }>;
  /**
   * The user's highlights on an article: some put, some dropped, the rest as they are. Gives all of them; nothing where
   * the article is not kept. A content script may only name an article of its own site.
   */
  'highlights.change': Exchange<
    { canonical: string; put: readonly Highlight[]; drop: readonly string[] },
    { highlights?: readonly Highlight[] }
  >;
  /** How articles of one site, or all, open from now on. A content script may only speak for its own site. */
  'opening.choose': Exchange<{ url: string; choice: OpeningChoice }, Record<string, never>>;
  /** Where the text is on one site, from now on; a rule that says nothing forgets. A content script may only speak for its own. */
  'reading.correct': Exchange<{ url: string; rule: ReadingRule }, Record<string, never>>;
  /** How articles look from now on. A content script may not say which of them open, nor where their text is. */
  'settings.change': Exchange<{ change: Partial<Settings> }, Record<string, never>>;
  'library.list': Exchange<ShelfRequest, { items: readonly SavedItem[]; total: number }>;
  /** One step of a search that hands over what it finds while it runs. `bare`: the words without particles, to try when nothing was found. */
  'library.search': Exchange<SearchRequest, SearchStep & { bare?: string }>;
  /** The sentences that hold a search's words, for the rows on screen. */
  'library.snippets': Exchange<{ ids: readonly ItemId[]; query: string }, { snippets: readonly Snippet[] }>;
  /** Small pictures for the rows on screen. Those left out are still to be made: asked for again with `make`, they come. */
  'library.thumbnails': Exchange<
    { ids: readonly ItemId[]; make: boolean },
    { thumbnails: readonly Thumbnail[] }
  >;
  /** Counts of views, tags, lists and sites. */
  'library.overview': Exchange<Record<string, never>, Overview>;
  /** The user knows of what the browser deleted. */
  'library.forgetLost': Exchange<Record<string, never>, Record<string, never>>;
  'library.open': Exchange<
    { id: ItemId },
    { item: SavedItem; article: Article; images: readonly StoredImage[] }
  >;
  /** One row as it is now; nothing when it is gone. */
  'library.item': Exchange<{ id: ItemId }, { item?: SavedItem }>;
  /** One deed for one item or many; the reply holds what takes it back. */
  'library.change': Exchange<{ ids: readonly ItemId[]; deed: Deed }, Done>;
  'library.undo': Exchange<{ undo: readonly Undo[] }, Done>;
  /** For good: everything in the trash. */
  'library.emptyTrash': Exchange<Record<string, never>, { purged: number }>;
  'library.addList': Exchange<{ name: string }, { list: ReadingList }>;
  'library.renameList': Exchange<{ id: ListId; name: string }, Record<string, never>>;
  /** Takes a list away, or brings it back with everything in it. */
  'library.setListRemoved': Exchange<{ id: ListId; removed: boolean }, Record<string, never>>;
  'library.orderLists': Exchange<{ ids: readonly ListId[] }, Record<string, never>>;
  /** The figures in sentences about a name, in these articles. */
  'library.figuresAbout': Exchange<
    { ids: readonly ItemId[]; name: string },
    { figures: readonly NameFigure[] }
  >;
  /** What a part of the library takes. */
  'library.space': Exchange<{ after?: ItemId }, SpacePart>;
  /** The next part of the records that cannot be read, as they are stored. */
  'library.damaged': Exchange<{ after?: string }, DamagedPart>;
  /** The next part of everything in the library; empty at the end. */
  'library.export': Exchange<{ after?: ItemId }, { records: readonly LibraryRecord[] }>;
  /** Which of these are in the library, its trash included. */
  'library.known': Exchange<{ ids: readonly ItemId[] }, { known: readonly ItemId[] }>;
  /** Takes in a batch from elsewhere, all of it or nothing; twice is once. */
  'library.bring': Exchange<{ records: readonly LibraryRecord[] }, Arrived>;
  'library.bringLists': Exchange<{ lists: readonly ReadingList[] }, Record<string, never>>;
}

/** Asked of the content scripts of a tab, by the popup or the background only. */
export interface PageContract {
  /** Answered by the always-on script. */
  'page.detection': Exchange<Record<string, never>, { url: string; detection: Detection }>;
  /** Answered by the small button: there is no article any more. */
  'button.hide': Exchange<Record<string, never>, Record<string, never>>;
  /** The rest is answered by the reader, once injected. This one only says that it is there. */
  'page.isReady': Exchange<Record<string, never>, Record<string, never>>;
  'page.read': Exchange<Record<string, never>, { article: Article; shown: boolean; marked: boolean }>;
  'page.show': Exchange<{ automatic: boolean }, Record<string, never>>;
  /** Show the marks on the original page, or take them away again. Says whether they show. */
  'page.mark': Exchange<{ marked: boolean }, { marked: boolean }>;
  'page.hide': Exchange<Record<string, never>, Record<string, never>>;
  'page.toggle': Exchange<Record<string, never>, { shown: boolean }>;
  /** Open the reading view if need be, scroll to the span and light it. */
  'page.jump': Exchange<Span, Record<string, never>>;
  /** Read something aloud: in the reading view if it is open and shows it, else in the page. Answered once prepared, as is the next. */
  'voice.begin': Exchange<VoiceOrder, Record<string, never>>;
  /** Pause or go on, a sentence back or on, or no more of what is read aloud. */
  'voice.lead': Exchange<{ deed: VoiceDeed }, Record<string, never>>;
  /** Keep the article on screen, with its images, as the reading view's own button would. */
  'page.save': Exchange<Record<string, never>, { item: SavedItem; imagesMissing: number }>;
}

/** Which callers the background answers, by message. Checked against the sender, not against what it says. */
export const ALLOWED_CALLERS: Readonly<Record<keyof BackgroundContract, readonly Caller[]>> = {
  'page.detected': ['content'],
  'page.listed': ['content'],
  'post.read': ['content'],
  'place.find': ['content'],
  'place.keep': ['content'],
  'row.followed': ['content'],
  'rows.states': ['content', 'extension'],
  'link.save': ['content', 'extension'],
  'read.forget': ['extension'],
  'page.covered': ['content'],
  'page.marked': ['content'],
  'text.analyse': ['content', 'extension'],
  'summary.sumUp': ['content', 'extension'],
  'summary.engines': ['content', 'extension'],
  'summary.check': ['content', 'extension'],
  'summary.keep': ['content', 'extension'],
  'summary.openOptions': ['content', 'extension'],
  'reader.inject': ['extension'],
  'reader.open': ['content'],
  'reader.extend': ['content'],
  'voice.sounds': ['content'],
  'voice.where': ['extension'],
  'voice.prepare': ['extension'],
  'article.save': ['content', 'extension'],
  'article.isSaved': ['content', 'extension'],
  'highlights.change': ['content', 'extension'],
  'opening.choose': ['content', 'extension'],
  'reading.correct': ['content', 'extension'],
  'settings.change': ['content', 'extension'],
  'library.list': ['extension'],
  'library.search': ['extension'],
  'library.snippets': ['extension'],
  'library.thumbnails': ['extension'],
  'library.overview': ['extension'],
  'library.forgetLost': ['extension'],
  'library.open': ['extension'],
  'library.item': ['extension'],
  'library.change': ['extension'],
  'library.undo': ['extension'],
  'library.emptyTrash': ['extension'],
  'library.addList': ['extension'],
  'library.renameList': ['extension'],
  'library.setListRemoved': ['extension'],
  'library.orderLists': ['extension'],
  'library.figuresAbout': ['extension'],
  'library.space': ['extension'],
  'library.damaged': ['extension'],
  'library.export': ['extension'],
  'library.known': ['extension'],
  'library.bring': ['extension'],
  'library.bringLists': ['extension'],
};

export type Reply<Value> = { ok: true; value: Value } | { ok: false; code: FailureCode };

export type AskBackground = <Name extends keyof BackgroundContract>(
  name: Name,
  request: BackgroundContract[Name]['request'],
) => Promise<BackgroundContract[Name]['reply']>;

export type AskPage = <Name extends keyof PageContract>(
  name: Name,
  request: PageContract[Name]['request'],
) => Promise<PageContract[Name]['reply']>;
