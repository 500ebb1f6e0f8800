import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { engineFailureWords } from '../../lib/words/engine-failures.ts';
import { engineOptionsWords } from '../../lib/words/engine-options.ts';
import type { Language } from '../../lib/words/language.ts';
import { Button } from '../ui/Button.tsx';
import type { EndpointDeed, EndpointState } from './endpoint-state.ts';

interface FormProps {
  state: EndpointState;
  language: Language;
}

function Labelled({ id, label, children }: { id: string; label: string; children: ComponentChildren }) {
  return (
    <div class="engine-field">
      <label htmlFor={id}>{label}</label>
      {children}
    </div>
  );
}

const QUIET = { class: 'text-field', autocomplete: 'off', spellcheck: false } as const;
const typed = (value: Signal<string>) => ({
  value: value.value,
  onInput: (event: { currentTarget: HTMLInputElement }) => {
    value.value = event.currentTarget.value;
  },
});

/** Any name until the server has told its own, then one of those. */
function ModelField({ state, language }: FormProps) {
  const words = engineOptionsWords[language];
  const names = state.models.value;
  const { model } = state;
  return (
    <Labelled id="endpoint-model" label={words.model}>
      {names.length === 0 ? (
        <input
          {...QUIET}
          id="endpoint-model"
          type="text"
          placeholder={words.modelPlaceholder}
          {...typed(model)}
        />
      ) : (
        <select
          id="endpoint-model"
          class="select-field"
          value={model.value}
          onChange={(event) => {
            model.value = event.currentTarget.value;
          }}
        >
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

function Outcome({
  deed,
  kept,
  language,
}: {
  deed: EndpointDeed | undefined;
  kept: boolean;
  language: Language;
}) {
  const words = engineOptionsWords[language];
  if (!deed) return null;
  if (deed.kind === 'failed') {
    return (
      <p class="wrong">
        {kept && `${words.savedNot} `}
        {engineFailureWords[language][deed.code]}
      </p>
    );
  }
  if (deed.kind === 'listed') return <p class="hint">{words.listed(deed.count)}</p>;
  if (deed.kind === 'removed') return <p class="hint">{words.removed}</p>;
  return (
    <>
      <p class="hint">{words.saved}</p>
      <blockquote class="engine-answer">{deed.answer}</blockquote>
    </>
  );
}

/** The user's own server: address, key, model, a test, and what is sent. */
export function EndpointForm({ state, language }: FormProps) {
  const words = engineOptionsWords[language];
  const busy = state.busy.value;
  const { base, model } = state.kept.value ?? {};
  const isKept = base !== undefined && base === state.address.value && model === state.model.value;
  return (
    <form
      class="engine-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void state.save();
      }}
    >
      <Labelled id="endpoint-address" label={words.address}>
        <input
          {...QUIET}
          id="endpoint-address"
          type="text"
          inputMode="url"
          placeholder={words.addressPlaceholder}
          {...typed(state.address)}
        />
      </Labelled>
      {state.travelsInTheOpen() && <p class="hint engine-warning">{words.inTheOpen}</p>}
      <Labelled id="endpoint-key" label={words.key}>
        <input {...QUIET} id="endpoint-key" type="password" {...typed(state.key)} />
      </Labelled>
      <div class="engine-line">
        <ModelField state={state} language={language} />
        <Button kind="outline" busy={busy !== undefined} onClick={() => void state.list()}>
          {busy === 'listing' ? words.listing : words.list}
        </Button>
      </div>
      <div class="engine-deeds">
        <button type="submit" class="pd-button" data-kind="outline" aria-disabled={busy ? true : undefined}>
          {busy === 'testing' ? words.testing : words.save}
        </button>
        {busy && <Button onClick={state.cancel}>{words.stop}</Button>}
        {base !== undefined && !busy && <Button onClick={() => void state.remove()}>{words.remove}</Button>}
      </div>
      <div role="status">
        <Outcome deed={state.deed.value} kept={isKept} language={language} />
      </div>
      <details class="engine-prompt">
        <summary>{words.prompt}</summary>
        <pre lang={language}>{state.prompt(language)}</pre>
      </details>
    </form>
  );
}
