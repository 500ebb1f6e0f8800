import { EngineFailure } from '../../model/engine-failure.ts';

/** Ends a request on which nothing was heard for too long. */
export interface SilenceGuard {
  /** Aborted by the asker, or by silence with an `EngineFailure` as its reason. */
  readonly signal: AbortSignal;
  readonly heard: () => void;
  readonly end: () => void;
}

/** `patience` is in milliseconds. A slow model that keeps talking may take as long as it likes. */
export function guardSilence(asker: AbortSignal, patience: number): SilenceGuard {
  const silence = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(new EngineFailure('timed-out')), patience);
  };
  heard();
  return { signal: AbortSignal.any([asker, silence.signal]), heard, end: () => clearTimeout(timer) };
}
