/** Why a summary engine gave nothing. Every code has words in every language (`lib/words/engine-failures.ts`). */
export const ENGINE_FAILURES = [
  'bad-address', // what was typed is no address of a server
  'insecure-address', // http to a machine that is not the user's own
  'not-set-up', // no endpoint is kept, or it has no model
  'refused', // the user did not allow the request
  'unreachable', // no connection, or the browser refused it
  'wrong-key', // 401
  'forbidden', // 403: the server does not want this extension, or this key may not
  'no-model', // the server does not know the model
  'over-limit', // 402, 429
  'server-error', // 5xx, or an error told inside a stream
  'not-the-protocol', // an answer, but none of an OpenAI-compatible server
  'cut-off', // the answer ended in the middle
  'timed-out', // nothing was heard for too long
  'too-long', // more text than the model takes
  'empty', // an answer without a sentence
  'language', // the engine does not write this language
  'absent', // this browser, or this page, has no such engine
  'switched-off', // the browser has the engine and the user, or a policy, has switched it off
  'connection-lost', // the background went away while it worked
  'unexpected',
] as const;

export type EngineFailureCode = (typeof ENGINE_FAILURES)[number];

/** An engine's error with a stable code. `cause` keeps the original for the console. */
export class EngineFailure extends Error {
  readonly code: EngineFailureCode;
  constructor(code: EngineFailureCode, cause?: unknown) {
    super(code, { cause });
    this.name = 'EngineFailure';
    this.code = code;
  }
}

/** The code of anything that was thrown; `unexpected` when it is none of an engine's. */
export function engineCodeOf(error: unknown): EngineFailureCode {
  return error instanceof EngineFailure ? error.code : 'unexpected';
}
