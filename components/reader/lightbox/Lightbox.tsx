import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../lib/words/language.ts';
import { lightboxWords } from '../../../lib/words/lightbox.ts';
import type { ArticleImage } from './article-images.ts';
import type { Gesture } from './gesture.ts';
import { LightboxTools } from './LightboxTools.tsx';
import { useGestures } from './use-gestures.ts';
import { FITTED } from './zoom.ts';

export interface LightboxControls {
  /** A key, in Latin letters. Says whether it was taken. */
  readonly press: (key: string) => boolean;
  readonly close: () => void;
}

export interface LightboxProps {
  images: readonly ArticleImage[];
  /** Index of the one that was pressed. */
  first: number;
  language: Language;
  /** With the picture that was last on screen. */
  onClose: (last: ArticleImage | undefined) => void;
  /** Set while it is open: the surface around hears keys first. */
  controls: { current: LightboxControls | undefined };
}

const STEP = 1.5;
const TAP_STEP = 2.5;
/** CSS pixels at a press of an arrow key. */
const PAN = 80;

/** One picture of the article on the whole screen, and the way to the others. The browser keeps the focus inside. */
export function Lightbox({ images, first, language, onClose, controls }: LightboxProps) {
  const words = lightboxWords[language];
  const dialog = useRef<HTMLDialogElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(first);
  const [zoom, setZoom] = useState(FITTED);
  const [broken, setBroken] = useState<'larger' | 'both'>();
  const image = images[at];
  const close = () => {
    // First: while it is open nothing under it takes the focus.
    dialog.current?.close?.();
    onClose(image);
  };
  const go = (step: number) => {
    const next = at + step;
    if (next < 0 || next >= images.length) return;
    setAt(next);
    setZoom(FITTED);
    setBroken(undefined);
  };
  const gesture = (what: Gesture, onPicture: boolean) => {
    if (what === 'next') go(1);
    else if (what === 'previous') go(-1);
    else if (what === 'close' || !onPicture) close();
    else if (zoom.scale > 1) setZoom(FITTED);
    else zoomBy(TAP_STEP);
  };
  const { events, zoomBy, panBy } = useGestures(stage, zoom, setZoom, gesture);
  const larger = zoom.scale > 1;

  useLayoutEffect(() => {
    dialog.current?.showModal?.();
    // The sheet itself: no button is lit before anybody reached for one.
    dialog.current?.focus({ preventScroll: true });
  }, []);
  const keys: Readonly<Record<string, () => void>> = {
    Escape: close,
    ArrowLeft: () => (larger ? panBy(PAN, 0) : go(-1)),
    ArrowRight: () => (larger ? panBy(-PAN, 0) : go(1)),
    ArrowUp: () => panBy(0, PAN),
    ArrowDown: () => panBy(0, -PAN),
    PageUp: () => go(-1),
    PageDown: () => go(1),
    Home: () => go(-at),
    End: () => go(images.length - 1 - at),
    '+': () => zoomBy(STEP),
    '=': () => zoomBy(STEP),
    '-': () => zoomBy(1 / STEP),
    0: () => setZoom(FITTED),
  };
  // With every picture anew, and at once: a key may follow on the heels of another.
  useLayoutEffect(() => {
    controls.current = {
      press: (key) => {
        keys[key]?.();
        return key in keys;
      },
      close,
    };
    return () => {
      controls.current = undefined;
    };
  });
  if (!image) return null;

  const number = (value: number) => value.toLocaleString(language);
  const place = images.length > 1 ? words.place(number(at + 1), number(images.length)) : '';
  const says = image.caption || image.alt;
  return (
    <dialog
      ref={dialog}
      class="lightbox"
      tabIndex={-1}
      lang={language}
      aria-label={words.title}
      onCancel={(event) => {
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <div ref={stage} class="lightbox-stage" data-larger={larger ? '' : undefined} {...events}>
        {broken === 'both' ? (
          <p class="lightbox-missing">{words.missing}</p>
        ) : (
          <img
            key={image.source + at}
            src={broken ? image.inText : image.source}
            alt={image.alt || image.caption}
            draggable={false}
            style={{ transform: `translate(${zoom.x}px, ${zoom.y}px) scale(${zoom.scale})` }}
            onError={() => setBroken(broken || image.source === image.inText ? 'both' : 'larger')}
          />
        )}
      </div>
      <div class="lightbox-words" aria-live="polite">
        {says && <p>{says}</p>}
        {place && <p class="lightbox-place">{place}</p>}
      </div>
      <LightboxTools
        {...{ image, language, at, larger }}
        count={images.length}
        onGo={go}
        onZoom={() => (larger ? setZoom(FITTED) : zoomBy(TAP_STEP))}
        onClose={close}
      />
    </dialog>
  );
}
