import { Summary } from '../summary/Summary.tsx';
import { CommentDigest } from './comment-digest/CommentDigest.tsx';
import { KeyList } from './KeyList.tsx';
import { MarkCard } from './marks/MarkCard.tsx';
import { markPage, unmarkPage } from './marks/page-marks.ts';
import { SelectedWords } from './marks/SelectedWords.tsx';
import type { LoadPart, ViewPartName, ViewParts } from './parts.ts';
import { XRay } from './x-ray/XRay.tsx';

const PARTS: { readonly [Name in ViewPartName]: ViewParts[Name] } = {
  'mark-card': { MarkCard, SelectedWords },
  summary: { Summary },
  'key-list': { KeyList },
  'page-marks': { markPage, unmarkPage },
  'comment-digest': { CommentDigest },
  'x-ray': { XRay },
};

/** For our own pages, which carry every part. Their style sheets are linked in the page. */
export const loadOwnPart: LoadPart = async (name) => PARTS[name];
