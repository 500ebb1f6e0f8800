import { h } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ArticleTools } from '../components/reader/article-tools/ArticleTools.tsx';
import css from '../components/reader/article-tools/article-tools.css?inline';
import type { ArticleToolsProps } from '../components/reader/article-tools/props.ts';
import type { ToolControls } from '../components/reader/article-tools/tool.ts';
import { keepParticles } from '../components/ui/keep-particles.ts';
import { createToolsWorld } from './reader.content/tools-world.ts';

declare global {
  /** In our isolated world only: of the article on screen. */
  var pandokTools: { readonly current: ToolControls | undefined } | undefined;
}

// Put beside the reader right after the first paint: nobody presses a picture or selects a word sooner.
export default defineUnlistedScript(() => {
  // Whatever the view draws from now on: the title and the summary, which stand already, see to it themselves.
  keepParticles();
  const toolsWorld = createToolsWorld();
  const InPage = (props: ArticleToolsProps) => {
    globalThis.pandokTools = props.tools;
    return h(ArticleTools, { ...props, toolsWorld });
  };
  globalThis.pandokParts = {
    ...globalThis.pandokParts,
    'article-tools': { part: { ArticleTools: InPage }, css },
  };
});
