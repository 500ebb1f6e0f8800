import type { ComponentChildren } from 'preact';
import { Button } from '../ui/Button.tsx';
import { useBorrowedFocus } from './use-borrowed-focus.ts';

interface SidePanelProps {
  /** Its class, and what its title is called by. */
  name: string;
  title: string;
  /** Its language, where that is not the one around it. */
  lang?: string;
  closeWord: string;
  onClose: () => void;
  /** Between the title and the button that closes it. */
  tools?: ComponentChildren;
  /** Under both; it stays where the rest scrolls. */
  under?: ComponentChildren;
  children: ComponentChildren;
}

/** What is called beside the text, or over its foot: it borrows the focus, and gives it back. */
export function SidePanel(props: SidePanelProps) {
  const { name, title, lang, closeWord, onClose, tools, under, children } = props;
  const panel = useBorrowedFocus<HTMLElement>();
  return (
    <aside
      ref={panel}
      class={`side-panel ${name}`}
      tabIndex={-1}
      aria-labelledby={`${name}-title`}
      lang={lang}
    >
      <header class="side-panel-head">
        <h2 id={`${name}-title`}>{title}</h2>
        {tools}
        <Button icon="close" label={closeWord} onClick={onClose} />
        {under}
      </header>
      <div class="side-panel-body">{children}</div>
    </aside>
  );
}
