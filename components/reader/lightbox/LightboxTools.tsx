import type { Language } from '../../../lib/words/language.ts';
import { lightboxWords } from '../../../lib/words/lightbox.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { ArticleImage } from './article-images.ts';

interface LightboxToolsProps {
  image: ArticleImage;
  language: Language;
  /** Index among `count` pictures. */
  at: number;
  count: number;
  larger: boolean;
  onGo: (step: 1 | -1) => void;
  /** Larger, or fitted where it is larger. */
  onZoom: () => void;
  onClose: () => void;
}

const LARGER = { path: 'M9 3.500a5.500 5.500 0 100 11 5.500 5.500 0 000-11M13 13l4 4M9 6.500v5M6.500 9h5' };
const FIT = { path: 'M4 7.500V4h3.500M16 7.500V4h-3.500M4 12.500V16h3.500M16 12.500V16h-3.500' };

/** The buttons over a picture: to the others, larger, the original, out. */
export function LightboxTools(props: LightboxToolsProps) {
  const { image, language, at, count, larger, onGo, onZoom, onClose } = props;
  const words = lightboxWords[language];
  return (
    <div class="lightbox-tools" role="toolbar" aria-label={words.title}>
      {count > 1 && (
        <>
          <Button icon="left" label={words.previous} disabled={at === 0} onClick={() => onGo(-1)} />
          <Button icon="right" label={words.next} disabled={at === count - 1} onClick={() => onGo(1)} />
          <span class="lightbox-space" />
        </>
      )}
      <Button icon={larger ? FIT : LARGER} label={larger ? words.fitted : words.larger} onClick={onZoom} />
      {image.original && (
        <a
          class="pd-button"
          href={image.original}
          target="_blank"
          rel="noopener noreferrer"
          referrerpolicy="no-referrer"
          aria-label={words.original}
          title={words.original}
        >
          <Icon name="out" />
        </a>
      )}
      <Button icon="close" label={words.close} onClick={onClose} />
    </div>
  );
}
