import { Summary } from '../summary/Summary.tsx';
import { AfterText } from './after-text/AfterText.tsx';
import { ArticleTools } from './article-tools/ArticleTools.tsx';
import { CommentDigest } from './comment-digest/CommentDigest.tsx';
import { Lightbox } from './lightbox/Lightbox.tsx';
import { MarkCard } from './marks/MarkCard.tsx';
import { markPage, unmarkPage } from './marks/page-marks.ts';
import { SelectedWords } from './marks/SelectedWords.tsx';
import { UndoCorrection } from './marks/UndoCorrection.tsx';
import { FirstNote } from './menu/FirstNote.tsx';
import { KeyList } from './menu/KeyList.tsx';
import { OpeningMenu } from './menu/OpeningMenu.tsx';
import type { LoadPart, ViewPartName, ViewParts } from './parts.ts';
import { XRay } from './x-ray/XRay.tsx';

const PARTS: { readonly [Name in ViewPartName]: ViewParts[Name] } = {
  'mark-card': { MarkCard, SelectedWords, UndoCorrection },
  summary: { Summary },
  'article-tools': { ArticleTools },
  lightbox: { Lightbox },
  'after-text': { AfterText },
  'reader-menu': { FirstNote, KeyList, OpeningMenu },
  // Our own pages show what is kept already.
  'collect-images': { collectImages: async () => [] },
  'page-marks': { markPage, unmarkPage },
  'comment-digest': { CommentDigest },
  'x-ray': { XRay },
};

/** For our own pages, which carry every part. Their style sheets are linked in the page. */
export const loadOwnPart: LoadPart = async (name) => PARTS[name];
