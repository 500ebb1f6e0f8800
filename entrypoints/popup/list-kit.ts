import { ListPanel } from '../../components/popup/ListPanel.tsx';
import css from '../../components/popup/list.css?inline';
import { keepParticles } from '../../components/ui/keep-particles.ts';

/** The saved list with its looks: the popup fetches it a moment after it opened. */
export function dressedList(): typeof ListPanel {
  keepParticles();
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  return ListPanel;
}
