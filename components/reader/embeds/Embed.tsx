import { useState } from 'preact/hooks';
import type { EmbedWords } from '../../../lib/words/embeds.ts';
import type { Player } from './player.ts';

interface EmbedProps {
  /** Nothing where the service cannot be shown here: then there is only the link. */
  player: Player | undefined;
  address: string;
  service: string;
  words: EmbedWords;
}

/** Drawn by themselves: the icons' style sheet does not reach in here. */
const Play = () => (
  <svg width="16" height="16" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path d="M6 3.5v13L17 10z" fill="currentColor" />
  </svg>
);
const Out = () => (
  <svg width="13" height="13" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path
      d="M8 5H4.5v10.5H15V12M11.5 4.5h4v4M15.5 4.5L9.5 10.5"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
    />
  </svg>
);

/**
 * A film, a recording or a post of another service: nothing of it is loaded before the button is pressed. A frame that an
 * extension puts in is not held to the page's policy, in either browser, so it can be shown on any page.
 */
export function Embed({ player, address, service, words }: EmbedProps) {
  const [state, setState] = useState<'quiet' | 'open' | 'broken'>('quiet');
  const file = player !== undefined && player.tag !== 'iframe';
  return (
    <div part="embed">
      {player && state === 'open' && (
        <Frame player={player} title={words.player(service)} onBroken={() => setState('broken')} />
      )}
      <div part="embed-row">
        {player && state === 'quiet' && (
          <button type="button" part="embed-play" onClick={() => setState('open')}>
            <Play />
            {player.shape === 'tall' ? words.show : words.play}
          </button>
        )}
        <a part="embed-link" href={address} target="_blank" rel="noreferrer">
          {file ? words.openFile : words.open(service)}
          <Out />
        </a>
      </div>
      <p part="embed-note" role="status">
        {state === 'broken' && words.broken}
        {player && state === 'quiet' && (file ? words.connectsHere : words.connects(service))}
      </p>
    </div>
  );
}

interface FrameProps {
  player: Player;
  title: string;
  onBroken: () => void;
}

/** The button that was pressed is gone: what came in its place has the focus. */
const takeFocus = (element: HTMLElement | null): void => element?.focus();

function Frame({ player, title, onBroken }: FrameProps) {
  if (player.tag === 'iframe')
    return (
      <iframe
        ref={takeFocus}
        part={`embed-frame embed-${player.shape}`}
        title={title}
        src={player.src}
        sandbox="allow-scripts allow-same-origin allow-presentation allow-popups allow-popups-to-escape-sandbox"
        allow="autoplay; fullscreen; encrypted-media; picture-in-picture"
        referrerpolicy="strict-origin-when-cross-origin"
      />
    );
  const Media = player.tag;
  return <Media ref={takeFocus} part="embed-frame" src={player.src} controls autoplay onError={onBroken} />;
}
