export interface RadiosProps<Value extends string | number> {
  name: string;
  words: Readonly<Record<Value, string>>;
  order: readonly Value[];
  value: Value;
  onChoose: (value: Value) => void;
}

/** One of a few, each a radio button in its label; the group around names them, and its style sheet draws them. */
export function Radios<Value extends string | number>(props: RadiosProps<Value>) {
  const { name, words, order, value, onChoose } = props;
  return (
    <>
      {order.map((choice) => (
        <label key={choice} data-choice={choice}>
          <input
            type="radio"
            name={name}
            value={choice}
            checked={choice === value}
            onChange={() => onChoose(choice)}
          />
          <span data-words={words[choice]}>{words[choice]}</span>
        </label>
      ))}
    </>
  );
}
