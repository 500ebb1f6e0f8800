import { clean } from './clean/clean.ts';
import { dropAttributes, sanitisedBody, type WindowLike } from './dom/html.ts';
import { mapText } from './dom/text-map.ts';
import { NEEDS_GENERAL } from './extract/body/find-body.ts';
import { NEEDS_READABILITY } from './extract/body/rung.ts';
import { extract } from './extract/extract.ts';
import type { General } from './extract/general.ts';
import type { Article } from './model/article.ts';
import type { ReadingRule } from './model/reading-rule.ts';
import { PROFILES } from './sites/all.ts';
import type { SiteProfile } from './sites/profile.ts';

/** What reading needs beside the page itself; given, so that the same code runs in a tab, on an inert document and in jsdom. */
export interface Surroundings {
  readonly window: WindowLike;
  readonly now: Date;
  /** Without it, a page that needs it is left unread: see `neededPart`. */
  readonly general?: General | undefined;
  /** The engines that are known; none of them is needed for a page to be read. */
  readonly profiles?: readonly SiteProfile[];
  /** What the user said of this site. */
  readonly rule?: ReadingRule | undefined;
}

const NOTHING = { marks: [], summary: [] } as const;

/**
 * The part of reading that needs the page: its article, without marks and summary. Never changes `document`, never
 * throws. A page that cannot be read gives an article with empty `html` and `text`, and the reason.
 */
export function readDocument(document: Document, url: string, around: Surroundings): Article {
  try {
    return read(document, url, around);
  } catch (error) {
    // A stranger's page may break any assumption; the reader then says so instead of falling over.
    const reason = `failed:${error instanceof Error ? error.message.slice(0, 120) : 'unknown'}`;
    return {
      url,
      canonical: url,
      title: '',
      html: '',
      text: '',
      comments: [],
      ...NOTHING,
      reasons: [reason],
    };
  }
}

function read(
  document: Document,
  url: string,
  { window, now, general, profiles = PROFILES, rule }: Surroundings,
): Article {
  const { root, reasons, title = '', ...about } = extract(document, url, { now, general, profiles, rule });
  const removed = root ? clean(root, { url, title }) : [];
  if (root) dropAttributes(root);
  const safe = root && sanitisedBody(root.innerHTML, window);
  const html = safe?.html ?? '';
  const text = safe ? mapText(safe.body).text : '';
  return { url, title, ...about, html, text, ...NOTHING, reasons: [...reasons, ...removed] };
}

/** What reading this page better would need, where it was not given. */
export function neededPart({ reasons }: Article): 'general-reading' | 'readability' | undefined {
  if (reasons.includes(NEEDS_GENERAL)) return 'general-reading';
  return reasons.includes(NEEDS_READABILITY) ? 'readability' : undefined;
}
