import { MarkCard } from './MarkCard.tsx';
import type { LoadPart, ViewPartName, ViewParts } from './parts.ts';

const PARTS: { readonly [Name in ViewPartName]: ViewParts[Name] } = {
  'mark-card': { MarkCard },
};

/** For our own pages, which carry every part. Their style sheets are linked in the page. */
export const loadOwnPart: LoadPart = async (name) => PARTS[name];
