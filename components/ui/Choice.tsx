import { Radios, type RadiosProps } from './Radios.tsx';

interface ChoiceProps<Value extends string | number> extends Omit<RadiosProps<Value>, 'words'> {
  /** What places it: the panel beside an article, or the settings. */
  class: 'look' | 'setting';
  words: {
    readonly label: string;
    readonly hint?: string;
    readonly choices: RadiosProps<Value>['words'];
  };
}

/** One of a few, drawn as one strip, with what to know about it below. Each may be drawn in what it chooses (appearance.css). */
export function Choice<Value extends string | number>({
  class: place,
  words,
  ...radios
}: ChoiceProps<Value>) {
  const hint = words.hint ? `${radios.name}-hint` : undefined;
  return (
    <fieldset class={place} aria-describedby={hint}>
      <legend>{words.label}</legend>
      <div class="look-strip">
        <Radios {...radios} words={words.choices} />
      </div>
      {hint && (
        <p id={hint} class="hint">
          {words.hint}
        </p>
      )}
    </fieldset>
  );
}
