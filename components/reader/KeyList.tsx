import type { Language } from '../../lib/words/language.ts';
import { readerWords } from '../../lib/words/reader.ts';
import { Button } from '../ui/Button.tsx';

export function KeyList({ language, onClose }: { language: Language; onClose: () => void }) {
  const words = readerWords[language];
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
