import { useEffect, useMemo, useState } from 'preact/hooks';
import { outlineWords } from '../../../lib/words/outline.ts';
import { Button } from '../../ui/Button.tsx';
import { goAndLight } from '../light.ts';
import type { PanelProps } from '../panel.ts';
import { useBorrowedFocus } from '../use-borrowed-focus.ts';
import { headingsOf } from './headings.ts';
import { useCurrentHeading } from './use-current-heading.ts';

/** The headings of an article, with the one that is being read. A sheet over the text where there is no room beside it. */
export function Outline(props: PanelProps) {
  return props.state.opened.value === 'outline' ? <OutlineSheet {...props} /> : <Headings {...props} />;
}

/** Somebody called it: the focus goes in, and back when a heading was chosen. */
function OutlineSheet(props: PanelProps) {
  const sheet = useBorrowedFocus<HTMLDivElement>();
  return (
    <div ref={sheet} class="outline-sheet" tabIndex={-1}>
      <Headings {...props} />
    </div>
  );
}

function Headings({ state, actions, article }: PanelProps) {
  const words = outlineWords[state.language.value];
  const controls = state.controls.value;
  const headings = useMemo(() => headingsOf(controls?.body()), [controls, article]);
  const current = useCurrentHeading(headings);
  const [list, setList] = useState<HTMLElement | null>(null);
  const isSheet = state.opened.value === 'outline';
  useEffect(() => {
    list?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest' });
  }, [list, current]);
  const go = (element: HTMLElement) => {
    if (isSheet) actions.toggle('outline');
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
    goAndLight([element], 'start');
  };
  return (
    <nav class="outline" aria-labelledby="outline-title">
      <header class="outline-head">
        <h2 id="outline-title">{words.title}</h2>
        <Button icon="close" label={words.close} onClick={() => actions.run('outline')} />
      </header>
      <ol ref={setList}>
        {headings.map(({ element, level, text }, index) => (
          <li key={index} style={{ '--level': String(level) }}>
            <button
              type="button"
              class="outline-entry"
              aria-current={index === current ? 'location' : undefined}
              onClick={() => go(element)}
            >
              {text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
