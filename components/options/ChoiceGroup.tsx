interface ChoiceGroupProps<Value extends string | number> {
  name: string;
  words: { label: string; hint: string; choices: Readonly<Record<Value, string>> };
  order: readonly Value[];
  value: Value;
  onChoose: (value: Value) => void;
}

/** One of a few: radio buttons drawn as one strip. */
export function ChoiceGroup<Value extends string | number>({
  name,
  words,
  order,
  value,
  onChoose,
}: ChoiceGroupProps<Value>) {
  const hint = words.hint ? `${name}-hint` : undefined;
  return (
    <fieldset class="setting" aria-describedby={hint}>
      <legend>{words.label}</legend>
      <div class="strip">
        {order.map((choice) => (
          <label key={choice}>
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
      {hint && (
        <p id={hint} class="hint">
          {words.hint}
        </p>
      )}
    </fieldset>
  );
}
