import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { contentFrame } from '../lib/dom/content-frame.ts';
import { findAttachments } from '../lib/extract/attachments/find-attachments.ts';
import type { Article } from '../lib/model/article.ts';
import type { Attachment } from '../lib/model/attachment.ts';

/** Of the page as it stands, or of the frame that holds its post. */
function attachmentsOf(article: Article): readonly Attachment[] {
  const inner = contentFrame(document);
  return findAttachments(inner ?? document, inner?.URL ?? article.url, article);
}

// Put beside the reader after the first paint, with what stands under the text, and when an article is kept.
export default defineUnlistedScript(() => {
  globalThis.pandokParts = { ...globalThis.pandokParts, attachments: { part: { attachmentsOf }, css: '' } };
});
