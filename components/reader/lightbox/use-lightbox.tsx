import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../lib/words/language.ts';
import { openImageWords } from '../../../lib/words/lightbox.ts';
import type { ArticleToolsProps } from '../article-tools/props.ts';
import type { Tool } from '../article-tools/tool.ts';
import { usePart } from '../use-part.ts';
import { type ArticleImage, imagesOf, isOpenable } from './article-images.ts';
import type { LightboxControls } from './Lightbox.tsx';

/** Lets a picture be reached and pressed. */
function makeOpenable(image: HTMLImageElement, language: Language): void {
  image.tabIndex = 0;
  image.setAttribute('role', 'button');
  image.setAttribute('aria-haspopup', 'dialog');
  image.setAttribute('aria-label', openImageWords[language](image.alt.trim()));
}

const pictureAt = (event: Event): HTMLImageElement | undefined => {
  const target = event.composedPath()[0];
  return target instanceof HTMLImageElement && target.matches('[role="button"]') ? target : undefined;
};

/** Pictures of the article open large at a click, or at Enter. */
export function useLightbox({ body, content, language, loadPart, onFail }: ArticleToolsProps): Tool {
  const [open, setOpen] = useState<{ images: readonly ArticleImage[]; at: number }>();
  const part = usePart(loadPart, 'lightbox', open !== undefined, onFail);
  const controls = useRef<LightboxControls>(undefined);
  const show = (image: HTMLImageElement) => {
    const images = imagesOf(body);
    const at = images.findIndex(({ element }) => element === image);
    if (at >= 0) setOpen({ images, at });
  };

  useEffect(() => {
    const stop = new AbortController();
    for (const image of body.querySelectorAll('img')) {
      const consider = () => {
        if (isOpenable(image)) makeOpenable(image, language);
      };
      if (image.complete || image.hasAttribute('width')) consider();
      image.addEventListener('load', consider, { once: true, signal: stop.signal });
    }
    const click = (event: MouseEvent) => {
      const image = pictureAt(event);
      if (!image || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      show(image);
    };
    body.addEventListener('click', click, { signal: stop.signal });
    return () => stop.abort();
  }, [body, content, language]);

  const close = (last?: ArticleImage) => {
    setOpen(undefined);
    last?.element.focus({ preventScroll: last.element === open?.images[open.at]?.element });
  };
  return {
    view: open && part && (
      <part.Lightbox
        images={open.images}
        first={open.at}
        language={language}
        onClose={close}
        controls={controls}
      />
    ),
    press: (key, event) => {
      if (open) return controls.current?.press(key) ?? false;
      const image = key === 'Enter' || key === ' ' ? pictureAt(event) : undefined;
      if (image) show(image);
      return image !== undefined;
    },
    dismiss: () => {
      if (open) controls.current?.close();
      return open !== undefined;
    },
  };
}
