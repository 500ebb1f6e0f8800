import { menuWords } from '../../../lib/words/reader-menu.ts';
import { Button } from '../../ui/Button.tsx';
import type { ReaderState } from '../state.ts';
import { useBorrowedFocus } from '../use-borrowed-focus.ts';

export interface KeyListProps {
  state: ReaderState;
}

export function KeyList({ state }: KeyListProps) {
  const words = menuWords[state.language.value];
  const list = useBorrowedFocus<HTMLElement>();
  return (
    <section ref={list} class="keys" role="dialog" aria-labelledby="keys-title" tabIndex={-1}>
      <h2 id="keys-title">{words.keys}</h2>
      <Button
        icon="close"
        label={words.close}
        onClick={() => {
          state.opened.value = undefined;
        }}
      />
      <dl>
        {Object.entries(words.keyNames).map(([key, name]) => (
          <div key={key}>
            <dt>
              {key.split(' ').map((cap) => (
                <kbd key={cap}>{cap}</kbd>
              ))}
            </dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
