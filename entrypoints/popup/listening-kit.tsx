import { ListenButton } from '../../components/popup/listening/ListenButton.tsx';
import { createListening } from '../../components/popup/listening/listening.ts';
import { VoiceBar } from '../../components/popup/listening/VoiceBar.tsx';
import css from '../../components/popup/listening/voice-bar.css?inline';
import type { ListeningKit } from '../../components/popup/world.ts';
import { listeningWorld } from './listening-world.ts';

/** Listening with its looks: the popup fetches it a moment after it opened. */
export function createListeningKit(): ListeningKit {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  const listening = createListening(listeningWorld);
  return {
    listening,
    ListenButton: (props) => <ListenButton listening={listening} {...props} />,
    VoiceBar: (props) => <VoiceBar listening={listening} {...props} />,
  };
}
