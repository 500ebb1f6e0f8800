/** A stored value if it is one of these choices; otherwise the `fallback`. */
export const oneOf = <T>(choices: readonly T[], value: unknown, fallback: T): T =>
  choices.includes(value as T) ? (value as T) : fallback;
