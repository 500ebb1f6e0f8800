/** How articles are read aloud. */
export interface ReadAloudChoice {
  /** Times the voice's own pace. */
  readonly rate: number;
  /** The voice that somebody chose, its `voiceURI`, by language: `ko`. */
  readonly voices: Readonly<Record<string, string>>;
}

export const RATES = [0.7, 0.85, 1, 1.15, 1.3, 1.5, 1.75, 2] as const;

export const DEFAULT_READ_ALOUD: ReadAloudChoice = { rate: 1, voices: {} };

/** Whatever is stored; what is wrong gets its default. Never throws. */
export function parseReadAloud(value: unknown): ReadAloudChoice {
  const { rate, voices } = (value ?? {}) as Partial<Record<keyof ReadAloudChoice, unknown>>;
  const chosen = Object.entries(voices ?? {}).filter(([, voice]) => typeof voice === 'string');
  return {
    rate: typeof rate === 'number' && rate >= 0.5 && rate <= 3 ? rate : DEFAULT_READ_ALOUD.rate,
    voices: Object.fromEntries(chosen) as Record<string, string>,
  };
}
