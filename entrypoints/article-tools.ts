import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ArticleTools } from '../components/reader/article-tools/ArticleTools.tsx';
import css from '../components/reader/article-tools/article-tools.css?inline';

// Put beside the reader right after the first paint: nobody presses a picture or selects a word sooner.
export default defineUnlistedScript(() => {
  globalThis.pandokParts = { ...globalThis.pandokParts, 'article-tools': { part: { ArticleTools }, css } };
});
