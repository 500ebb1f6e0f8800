import { joinedWords } from '../../lib/words/join-pages.ts';
import { Summary } from '../summary/Summary.tsx';
import { AfterText } from './after-text/AfterText.tsx';
import { Appearance } from './appearance/Appearance.tsx';
import { ArticleTools } from './article-tools/ArticleTools.tsx';
import { runCommand } from './commands/commands.ts';
import { correctMarks } from './commands/correct-marks.ts';
import { saySaved } from './commands/say-saved.ts';
import { CommentDigest } from './comment-digest/CommentDigest.tsx';
import { Lightbox } from './lightbox/Lightbox.tsx';
import { MarkLayer } from './marks/MarkLayer.tsx';
import { markBody, showMarks } from './marks/mark-body.ts';
import { createOriginalMarks } from './marks/original-marks.ts';
import { UndoCorrection } from './marks/UndoCorrection.tsx';
import { FirstNote } from './menu/FirstNote.tsx';
import { KeyList } from './menu/KeyList.tsx';
import { OpeningMenu } from './menu/OpeningMenu.tsx';
import { Outline } from './outline/Outline.tsx';
import { HighlightFoot } from './own-highlights/HighlightFoot.tsx';
import { HighlightsPanel } from './own-highlights/HighlightsPanel.tsx';
import { walkSentences } from './own-highlights/sentence-walk.ts';
import type { LoadPart, ViewPartName, ViewParts } from './parts.ts';
import { Place } from './place/Place.tsx';
import { ReadAloud } from './read-aloud/ReadAloud.tsx';
import { createReadAloud } from './read-aloud/state.ts';
import { takeVoice, voiceInHand } from './read-aloud/voice-in-hand.ts';
import { FailureSentence } from './trouble/FailureSentence.tsx';
import { XRayPanel } from './x-ray/XRayPanel.tsx';

const PARTS: { readonly [Name in ViewPartName]: ViewParts[Name] } = {
  commands: { runCommand, correctMarks, saySaved, FailureSentence },
  'mark-card': { MarkLayer, UndoCorrection, markBody, showMarks },
  summary: { Summary },
  'article-tools': { ArticleTools },
  lightbox: { Lightbox },
  'read-aloud': { ReadAloud, createReadAloud, takeVoice, voiceInHand },
  'own-highlights': { HighlightFoot, HighlightsPanel, walkSentences },
  'after-text': { AfterText },
  // What is kept says so itself.
  attachments: { attachmentsOf: () => [] },
  'reader-menu': { FirstNote, KeyList, OpeningMenu },
  // Our own pages show what is kept already.
  'collect-images': { collectImages: async () => [] },
  'join-pages': { joinFetched: async (first) => first, joinedWords },
  'page-marks': { createOriginalMarks },
  'comment-digest': { CommentDigest },
  // They link the style sheets.
  looks: {},
  themes: {},
  'reading-place': { Place },
  'x-ray': { Panel: XRayPanel },
  outline: { Panel: Outline },
  appearance: { Panel: Appearance },
};

/** For our own pages, which carry every part. Their style sheets are linked in the page. */
export const loadOwnPart: LoadPart = async (name) => PARTS[name];
