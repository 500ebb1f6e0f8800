import { linkDensity, weigh } from './element-text.ts';

/**
 * What surrounds articles and is never one, as selectors. Class names are matched by whole words or telling parts;
 * each list says where it is safe to use.
 */

/** Readers' comments and the forms to write them. */
export const COMMENTS = [
  '#bo_vc, #comments, #comment, #respond, #disqus_thread, #fb-comments, .fb-comments, #cmt, #reply, #replyList, #commentList',
  '.comments, .comment-list, .comment_list, .commentlist, .comments-area, .comment-area, .comment_area, .comment-section',
  '.comments-section, .view-comment, .reply_list, .reply-list, .replyList, .cmt_list, .cmt-list, .cmtList, .fbList, .feedback',
  '.comment_wrap, .comment-wrap, .comment_box, .comment-box, .commentArea, .comment_view, .u_cbox, #cbox_module, .wp-block-comments',
  '.kboard-comments-area, .reply_wrap, .replyWrap, .livere, #lv-container, .utterances, .giscus, .isso-thread, .hyvor-talk',
].join(',');

/** Never part of an article, wherever they stand. */
export const ALWAYS = [
  'script:not([type^="math/"]), style, link, meta, nav, dialog, button, input, select, textarea, form[role=search]',
  '[role=navigation], [role=search], [role=dialog], [role=alertdialog], [role=banner], [role=contentinfo], [role=menu], [role=menubar]',
  '[aria-label*="breadcrumb" i], .breadcrumb, .breadcrumbs, .advertisement, .adsbygoogle, .ad-container, .ad-wrapper, .ad-slot',
  '.social-share, .share-buttons, .sharing-buttons, .social-links, .sharedaddy, .addtoany_share_save_container, .a2a_kit',
  '.share, .shares, .sns, .sns_share, .sns-share, .share_area, .share-bar, .sharebar, .social, .socials, .social-media, .social-sharing',
  '.article-share, .article__share, .post-share, .entry-share, .share-tools, .article-tools, .byline-social',
  '.related, .related-articles, .related-posts, .related-news, .relatedNews, .related_news, .related-content, .related-stories, .article-related, .article__related',
  '.jp-relatedposts, .yarpp-related, .recommended, .recommendations, .read-more-list, .read-also, .more-stories, .most-read, .most-popular, .mostRead, .trending',
  '.outbrain, .OUTBRAIN, .taboola, [id^="taboola"], [id^="outbrain"], [class*="trc_related"], .newsletter, .newsletter-signup, .newsletter-form, .subscribe-form, .subscription-box, .paywall-promo',
  '.cookie-banner, .cookie-consent, #onetrust-consent-sdk, .gdpr, .consent, .tags, .tag-list, .post-tags, .article-tags, .article__tags, .entry-tags, .tagcloud, .topics-list',
  '.author-bio, .author-box, .about-author, .post-author-bio, .pagination, .post-navigation, .nav-links, .prev-next, .article-nav',
  '.print-only, .printfriendly, .noprint, .no-print, .hidden-print, .audio-player, .listen, .tts, .view-counter',
  '.ad, .ads, .advert, .adbox, .banner-ad, .promo, .promotion, .sponsored, .teaser-list',
  '.copyright, .reporter_area, .journalist_area, .byline_wrap',
].join(',');

/** Of those names, the ones that themes also give the box of the text itself: `<div class="entry share">`. */
const TWO_WAYS = /(?:^|\s)(?:share|sns|social|listen|tts|ads?|promo|no-?print)(?:$|\s)/;
const PARAGRAPHS = 3;
/** Characters as `weigh` counts them. */
const MUCH_TEXT = 1000;
const FEW_LINKS = 0.2;

/** Is a box with the name of a tool the text itself: several paragraphs, much to read, few links? */
export const holdsTheText = (box: Element): boolean =>
  TWO_WAYS.test(box.className) &&
  box.querySelectorAll('p').length >= PARAGRAPHS &&
  weigh(box.textContent ?? '') >= MUCH_TEXT &&
  linkDensity(box) < FEW_LINKS;

/** Both lists, for looking through a whole page. */
export const AROUND = `${ALWAYS},${COMMENTS}`;

/** Class or id words of a box that lists other things; trusted only where links make up most of the box. */
export const LISTING =
  /(?:^|[\s_-])(?:relat\w*|recommend\w*|popular|trending|latest|headline\w*|ranking|rank|best|hot|sidebar|aside|widget|teaser\w*|promo\w*|more|newsletter|list|rel|linked|read[_-]?(?:also|more|next)|see[_-]?also|topics?|tags?|keywords?|share|sns|social)(?:$|[\s_-])/i;
