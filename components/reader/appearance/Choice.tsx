interface ChoiceProps<Value extends string> {
  name: string;
  words: { readonly label: string; readonly choices: Readonly<Record<Value, string>> };
  order: readonly Value[];
  value: Value;
  onChoose: (value: Value) => void;
}

/** One of a few: radio buttons drawn as one strip. Each may be drawn in what it chooses (appearance.css). */
export function Choice<Value extends string>({ name, words, order, value, onChoose }: ChoiceProps<Value>) {
  return (
    <fieldset class="look">
      <legend>{words.label}</legend>
      <div class="look-strip">
        {order.map((choice) => (
          <label key={choice} data-choice={choice}>
            <input
              type="radio"
              name={name}
              value={choice}
              checked={choice === value}
              onChange={() => onChoose(choice)}
            />
            <span>{words.choices[choice]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
