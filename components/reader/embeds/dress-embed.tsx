import { render } from 'preact';
import { embedWords } from '../../../lib/words/embeds.ts';
import type { Language } from '../../../lib/words/language.ts';
import { Embed } from './Embed.tsx';
import { playerOf } from './player.ts';

/** A player must know where it stands, or it refuses: only pages of the web can say. */
const onTheWeb = (document: Document): boolean => /^https?:$/.test(document.location.protocol);

/**
 * Gives the place of a film or post a control that loads it. In a shadow root of its own: the article's text, which marks
 * and highlights are counted in, stays as it is. Returns how to take it away again.
 */
export function dressEmbed(box: HTMLElement, language: Language): () => void {
  const kind = box.dataset.kind ?? '';
  const address = box.dataset.src ?? '';
  const player = playerOf(kind, address);
  const shown = player?.tag === 'iframe' && !onTheWeb(box.ownerDocument) ? undefined : player;
  const root = box.shadowRoot ?? box.attachShadow({ mode: 'open' });
  const service = box.textContent?.trim() ?? '';
  render(<Embed player={shown} address={address} service={service} words={embedWords[language]} />, root);
  // The root stays for good: in it, the link that was there before.
  return () => render(<slot />, root);
}
