import { Radios, type RadiosProps } from '../ui/Radios.tsx';

interface ChoiceGroupProps<Value extends string | number> extends Omit<RadiosProps<Value>, 'words'> {
  words: { label: string; hint: string; choices: RadiosProps<Value>['words'] };
}

/** One of a few, drawn as one strip, with what to know about it below. */
export function ChoiceGroup<Value extends string | number>({ words, ...radios }: ChoiceGroupProps<Value>) {
  const hint = words.hint ? `${radios.name}-hint` : undefined;
  return (
    <fieldset class="setting" aria-describedby={hint}>
      <legend>{words.label}</legend>
      <div class="strip">
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
