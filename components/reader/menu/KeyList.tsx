import type { Language } from '../../../lib/words/language.ts';
import { menuWords } from '../../../lib/words/reader-menu.ts';
import { Button } from '../../ui/Button.tsx';

export interface KeyListProps {
  language: Language;
  onClose: () => void;
}

export function KeyList({ language, onClose }: KeyListProps) {
  const words = menuWords[language];
  return (
    <section class="keys" role="dialog" aria-labelledby="keys-title">
      <h2 id="keys-title">{words.keys}</h2>
      <Button icon="close" label={words.close} onClick={onClose} />
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
