import type { ComponentType } from 'preact';
import type { Article } from '../../lib/model/article.ts';
import type { Attachment } from '../../lib/model/attachment.ts';
import type { StoredImage } from '../../lib/model/saved-item.ts';
import type { joinedWords } from '../../lib/words/join-pages.ts';
import type { SummaryProps } from '../summary/Summary.tsx';
import type { SummaryWorld } from '../summary/world.ts';
import type { AfterPageTextProps } from './after-text/AfterPageText.tsx';
import type { ArticleToolsProps } from './article-tools/props.ts';
import type { ToolParts } from './article-tools/tool-parts.ts';
import type { runCommand } from './commands/commands.ts';
import type { correctMarks } from './commands/correct-marks.ts';
import type { saySaved } from './commands/say-saved.ts';
import type { CommentDigestProps } from './comment-digest/CommentDigest.tsx';
import type { MarkLayerProps } from './marks/MarkLayer.tsx';
import type { markBody, showMarks } from './marks/mark-body.ts';
import type { createOriginalMarks } from './marks/original-marks.ts';
import type { UndoCorrectionProps } from './marks/UndoCorrection.tsx';
import type { FirstNoteProps } from './menu/FirstNote.tsx';
import type { KeyListProps } from './menu/KeyList.tsx';
import type { OpeningMenuProps } from './menu/OpeningMenu.tsx';
import type { PanelProps } from './panel.ts';
import type { FailureSentenceProps } from './trouble/FailureSentence.tsx';

/** A part that stands beside the text, or over it where there is no room. */
interface PanelPart {
  readonly Panel: ComponentType<PanelProps>;
}

/**
 * What a reading view shows but does not carry: fetched on first use. In a stranger's page each is a script of its own
 * (`entrypoints/<name>.ts`); our own pages import it.
 */
export interface ViewParts extends ToolParts {
  /** In a stranger's page it brings its own world; a page of ours gives one. */
  summary: { readonly Summary: ComponentType<SummaryProps>; readonly world?: SummaryWorld };
  /** Whatever a key or a button asks for beside the reading itself, and the sentences for what fails. */
  commands: {
    readonly runCommand: typeof runCommand;
    readonly correctMarks: typeof correctMarks;
    readonly saySaved: typeof saySaved;
    readonly FailureSentence: ComponentType<FailureSentenceProps>;
  };
  'mark-card': {
    readonly MarkLayer: ComponentType<MarkLayerProps>;
    readonly UndoCorrection: ComponentType<UndoCorrectionProps>;
    readonly markBody: typeof markBody;
    readonly showMarks: typeof showMarks;
  };
  'page-marks': { readonly createOriginalMarks: typeof createOriginalMarks };
  'comment-digest': { readonly CommentDigest: ComponentType<CommentDigestProps> };
  'collect-images': {
    readonly collectImages: (article: Article, signal: AbortSignal) => Promise<StoredImage[]>;
  };
  'article-tools': { readonly ArticleTools: ComponentType<ArticleToolsProps> };
  'join-pages': {
    /** `read` finds the article of a fetched page. @throws Failure `pages-missing` when one cannot be had */
    readonly joinFetched: (
      first: Article,
      read: (page: Document, url: string) => Promise<Article>,
      signal: AbortSignal,
    ) => Promise<Article>;
    readonly joinedWords: typeof joinedWords;
  };
  /** The files of a post, by its page. */
  attachments: { readonly attachmentsOf: (article: Article) => readonly Attachment[] };
  'after-text': { readonly AfterText: ComponentType<AfterPageTextProps> };
  'reader-menu': {
    readonly FirstNote: ComponentType<FirstNoteProps>;
    readonly KeyList: ComponentType<KeyListProps>;
    readonly OpeningMenu: ComponentType<OpeningMenuProps>;
  };
  /** A style sheet alone, put in with the reader: the text of an article and the box of its summary. */
  looks: Record<never, never>;
  /** A style sheet alone: the colours of every theme but the two of the tokens. */
  themes: Record<never, never>;
  /** How far one has read, and back to where one was. */
  'reading-place': { readonly Place: ComponentType<PanelProps> };
  'x-ray': PanelPart;
  outline: PanelPart;
  appearance: PanelPart;
}

export type ViewPartName = keyof ViewParts;

/** Gives a part, fetched once. @throws Failure `part-missing` when it cannot be had now; asking again may help */
export type LoadPart = <Name extends ViewPartName>(name: Name) => Promise<ViewParts[Name]>;
