import { shortText } from '../dom/element-text.ts';
import { withNames } from '../dom/page-names.ts';
import { realImages } from '../dom/real-images.ts';
import type { PostLink } from '../model/article.ts';
import type { Comment } from '../model/comment.ts';
import type { ReadingRule } from '../model/reading-rule.ts';
import type { SiteProfile } from '../sites/profile.ts';
import { findNeighbours } from './addresses/neighbours.ts';
import { pick, profileOf } from './body/by-profile.ts';
import { withoutHidden } from './body/by-rule.ts';
import { type Candidate, candidates, findBody, NEEDS_GENERAL } from './body/find-body.ts';
import { findComments } from './comments/comments.ts';
import type { General } from './general.ts';
import { findAuthor } from './metadata/author.ts';
import { canonical } from './metadata/canonical.ts';
import { findLanguage } from './metadata/language.ts';
import { findLeadImage } from './metadata/lead-image.ts';
import { metaText, pageFacts } from './metadata/page-facts.ts';
import { findModified, findPublished, zoneOf } from './metadata/published.ts';
import { findSite } from './metadata/site-name.ts';
import { findTitle, titleIsWhole } from './metadata/title.ts';
import { tooLarge } from './size.ts';

/** What was found on a page before cleaning. `root` is a detached clone: the page's own document is never changed. */
export interface Extraction {
  readonly root?: Element;
  readonly title?: string;
  readonly author?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly site?: string;
  readonly category?: string;
  readonly language?: string;
  readonly image?: string;
  readonly canonical: string;
  readonly comments: readonly Comment[];
  readonly previous?: PostLink;
  readonly next?: PostLink;
  readonly list?: PostLink;
  readonly furtherPages?: readonly string[];
  readonly reasons: readonly string[];
}

/** Only what is there: absent is absent, not undefined. */
function known<T extends object>(fields: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(entries) as { [Key in keyof T]?: Exclude<T[Key], undefined> };
}

/** What finding needs beside the page. */
export interface Knowledge {
  /** Resolves relative dates. */
  readonly now: Date;
  readonly general: General | undefined;
  readonly profiles: readonly SiteProfile[];
  readonly rule: ReadingRule | undefined;
}

/** The page as its finders look at it. */
function lookAt(document: Document, url: string, { now, general, profiles, rule }: Knowledge) {
  const profile = profileOf(document, [...profiles, ...(general?.profiles ?? [])]);
  const shape = profile ? undefined : general?.shapeOf(document);
  const facts = pageFacts(document, url, now, { profile, post: shape, data: general?.linkedData(document) });
  const description = metaText(facts, 'og:description', 'description');
  const page = { document, base: facts.base, description, articleBody: facts.data.body };
  return { facts, page, guides: { rule, profile, general, shape } };
}

/** Everything that might be the body, for whoever asks why it was read so. */
export function bodyCandidates(page: Document, url: string, knowledge: Knowledge): Candidate[] {
  const document = withoutHidden(page, knowledge.rule);
  return withNames(document, () => {
    const look = lookAt(document, url, knowledge);
    return candidates(look.page, look.guides);
  });
}

/** Finds the article of a page and what the page says of it. Never changes `page`. */
export function extract(page: Document, url: string, knowledge: Knowledge): Extraction {
  const document = withoutHidden(page, knowledge.rule);
  const large = tooLarge(document);
  if (large) return { canonical: canonical(document, url), comments: [], reasons: [large] };
  return withNames(document, () => read(document, url, knowledge));
}

function read(document: Document, url: string, knowledge: Knowledge): Extraction {
  const { now, general } = knowledge;
  const { facts, page: shown, guides } = lookAt(document, url, knowledge);
  const { profile, shape } = guides;
  const { root, reasons } = findBody(shown, guides);
  if (root) realImages(root, facts.base);
  const site = findSite(facts);
  const title = findTitle(facts, site, general);
  const author = findAuthor(facts, root, site, general);
  const language = findLanguage(document, `${title} ${root?.textContent ?? ''}`);
  const dates = { now, zone: zoneOf(facts, language) };
  const published = findPublished(facts, dates, general);
  // A board's pages of numbers are of its list or of the answers, never of one post; themes of blogs cut posts.
  const cuts = !shape && (!profile || profile.themed);
  const further = (cuts && general?.furtherPages(facts)) || [];
  const { doubt, ...links } = findNeighbours(facts);
  const { next, ...around } = (doubt && general?.openNeighbours(facts, links)) || links;
  // What an engine's landmarks leave open is looked for again with everything.
  const open = root && !general && (doubt || !(author && published && titleIsWhole(facts)));
  const category = shortText(pick(document, profile?.parts.category)).replace(/^\[|\]$/g, '');
  return {
    ...known({
      root,
      title,
      author,
      published,
      modified: findModified(facts, dates, published),
      site,
      category: category || facts.data.section || metaText(facts, 'article:section'),
      language,
      image: findLeadImage(facts, root, general),
    }),
    ...around,
    // `rel=next` on the first page of several is its second one.
    ...(next && !further.includes(next.url) && { next }),
    ...(further.length && { furtherPages: further }),
    canonical: canonical(document, url, profile),
    comments: findComments(
      document,
      profile,
      dates,
      general && { markup: general.commentMarkup, answers: shape?.answers ?? [] },
    ),
    reasons: open ? [...reasons, NEEDS_GENERAL] : reasons,
  };
}
