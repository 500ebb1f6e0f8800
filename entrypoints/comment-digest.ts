import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CommentDigest } from '../components/reader/comment-digest/CommentDigest.tsx';
import css from '../components/reader/comment-digest/comment-digest.css?inline';

// Put beside the reader when somebody unfolds many comments.
export default defineUnlistedScript(() => {
  globalThis.pandokParts = { ...globalThis.pandokParts, 'comment-digest': { part: { CommentDigest }, css } };
});
