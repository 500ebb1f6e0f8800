import { Radios, type RadiosProps } from '../../ui/Radios.tsx';

interface ChoiceProps<Value extends string> extends Omit<RadiosProps<Value>, 'words'> {
  words: { readonly label: string; readonly choices: RadiosProps<Value>['words'] };
}

/** One of a few, drawn as one strip. Each may be drawn in what it chooses (appearance.css). */
export function Choice<Value extends string>({ words, ...radios }: ChoiceProps<Value>) {
  return (
    <fieldset class="look">
      <legend>{words.label}</legend>
      <div class="look-strip">
        <Radios {...radios} words={words.choices} />
      </div>
    </fieldset>
  );
}
