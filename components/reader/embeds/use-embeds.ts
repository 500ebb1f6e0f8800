import { useEffect } from 'preact/hooks';
import type { ArticleToolsProps } from '../article-tools/props.ts';
import type { Tool } from '../article-tools/tool.ts';
import { dressEmbed } from './dress-embed.tsx';

/** Films and posts of other services load where they stand, when their button is pressed. */
export function useEmbeds({ body, content, language }: ArticleToolsProps): Tool {
  useEffect(() => {
    const boxes = body.querySelectorAll<HTMLElement>('.pandok-embed[data-kind]');
    const undress = [...boxes].map((box) => dressEmbed(box, language));
    return () => {
      for (const take of undress) take();
    };
  }, [body, content, language]);
  return { view: null, press: () => false, dismiss: () => false };
}
