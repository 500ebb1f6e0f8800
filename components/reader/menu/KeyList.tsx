import { menuWords } from '../../../lib/words/reader-menu.ts';
import { Button } from '../../ui/Button.tsx';
import type { ReaderActions } from '../reader-actions.ts';
import type { ReaderState } from '../state.ts';
import { useBorrowedFocus } from '../use-borrowed-focus.ts';

export interface KeyListProps {
  state: ReaderState;
  actions: ReaderActions;
}

export function KeyList({ state, actions }: KeyListProps) {
  const words = menuWords[state.language.value];
  const list = useBorrowedFocus<HTMLElement>();
  const keys = Object.entries(words.keyNames).filter(([key]) => key !== 'B' || actions.api.pickBlocks);
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
        {keys.map(([key, name]) => (
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
