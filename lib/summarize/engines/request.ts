import type { Endpoint } from '../../model/endpoint.ts';
import { EngineFailure } from '../../model/engine-failure.ts';
import { refusalOf } from './refusal.ts';
import { guardSilence } from './silence.ts';

/** What a request needs of the world. */
export interface Wire {
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
  /** Milliseconds of silence until a request is given up. A cold model may need a minute to be loaded. */
  readonly patience: number;
}

/** No cookies, no referrer, no other server: the key goes where the user pointed and nowhere else. */
const CLOSED = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  redirect: 'error',
  cache: 'no-store',
} as const;

/**
 * Sends one request and reads its answer with `read`, under one guard from the first byte to the last.
 * @throws EngineFailure; the asker's own reason when it was the asker who ended it
 */
export async function request<Value>(
  { base, key }: Pick<Endpoint, 'base' | 'key'>,
  path: string,
  body: unknown,
  wire: Wire,
  read: (response: Response, heard: () => void) => Promise<Value>,
): Promise<Value> {
  const guard = guardSilence(wire.signal, wire.patience);
  try {
    guard.signal.throwIfAborted();
    const { fetch } = wire;
    const response = await fetch(base + path, {
      ...CLOSED,
      signal: guard.signal,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key ? { authorization: `Bearer ${key}` } : {}),
      },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    }).catch((error: unknown) => {
      throw new EngineFailure('unreachable', error);
    });
    guard.heard();
    if (!response.ok) throw await refusalOf(response);
    return await read(response, guard.heard);
  } catch (error) {
    // Browsers differ in what an aborted request throws; the signal knows why.
    if (guard.signal.aborted) throw guard.signal.reason;
    throw error instanceof EngineFailure ? error : new EngineFailure('unexpected', error);
  } finally {
    guard.end();
  }
}

/** @throws EngineFailure `cut-off` when the body breaks off, `not-the-protocol` when it is no JSON */
export async function jsonOf(response: Response): Promise<unknown> {
  const text = await response.text().catch((error: unknown) => {
    throw new EngineFailure('cut-off', error);
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new EngineFailure('not-the-protocol', error);
  }
}
