import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../lib/words/language.ts';
import { libraryKeys } from '../../lib/words/library-keys.ts';
import { optionsKeysWords } from '../../lib/words/options-keys.ts';
import { menuWords } from '../../lib/words/reader-menu.ts';
import { Button } from '../ui/Button.tsx';
import { Part } from './Part.tsx';
import type { OptionsState, Shortcut } from './state.ts';

type Rows = readonly (readonly [key: string, name: string])[];

/** Several keys for one deed stand apart, those held together stay together. */
function Caps({ keys }: { keys: string }) {
  return (
    <>
      {keys.split(' ').map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </>
  );
}

function KeyTable({ id, title, rows }: { id: string; title: string; rows: Rows }) {
  return (
    <section class="setting" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <dl class="key-rows">
        {rows.map(([key, name]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Caps keys={key} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Shortcuts that the browser holds, with the way to change them, and the keys of each surface. */
export function KeysPart({ state, language }: { state: OptionsState; language: Language }) {
  const words = optionsKeysWords[language];
  const { shortcuts, changeShortcuts } = state.world;
  const [known, setKnown] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const load = () => void shortcuts().then(setKnown);
    load();
    // They are changed in a page of the browser: back from there, they may be others.
    window.addEventListener('focus', load);
    return () => window.removeEventListener('focus', load);
  }, [shortcuts]);
  return (
    <Part name="keys" language={language}>
      {known.length > 0 && (
        <section class="setting" aria-labelledby="shortcuts-title">
          <h3 id="shortcuts-title">{words.everywhere}</h3>
          <p class="hint">{words.everywhereHint}</p>
          <dl class="key-rows">
            {known.map(({ name, keys }) => (
              <div key={name}>
                <dt>{words.commands[name] ?? name}</dt>
                <dd>{keys ? <kbd>{keys}</kbd> : <span class="hint">{words.none}</span>}</dd>
              </div>
            ))}
          </dl>
          <p class="hint">{words.addressBar}</p>
          {changeShortcuts && (
            <div class="deeds">
              <Button kind="outline" onClick={changeShortcuts}>
                {words.change}
              </Button>
            </div>
          )}
        </section>
      )}
      <KeyTable id="reader-keys" title={words.reading} rows={Object.entries(menuWords[language].keyNames)} />
      <KeyTable id="popup-keys" title={words.popup} rows={Object.entries(words.popupKeys)} />
      <KeyTable id="library-keys" title={words.library} rows={libraryKeys[language]} />
    </Part>
  );
}
