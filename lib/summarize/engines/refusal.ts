import { EngineFailure, type EngineFailureCode } from '../../model/engine-failure.ts';

const TOO_LONG = /context|too (?:long|large|many tokens)|maximum .*tokens|token limit|exceeds/i;
const MODEL = /model/i;

const BY_STATUS: Readonly<Record<number, EngineFailureCode>> = {
  401: 'wrong-key',
  402: 'over-limit',
  403: 'forbidden',
  407: 'unreachable',
  413: 'too-long',
  429: 'over-limit',
};

/** What the error of an OpenAI-compatible server says, wherever it puts it; '' for anything else. */
export function errorWords(body: unknown): string {
  if (typeof body !== 'object' || body === null) return '';
  const { error, message } = body as { error?: unknown; message?: unknown };
  if (typeof error === 'string') return error;
  if (typeof error === 'object' && error !== null) return JSON.stringify(error);
  return typeof message === 'string' && error === undefined ? message : '';
}

/** What an error told in so many words means: inside a stream, or with a status that says little. */
export function codeOfWords(words: string, otherwise: EngineFailureCode): EngineFailureCode {
  if (TOO_LONG.test(words)) return 'too-long';
  return MODEL.test(words) && /not|no |unknown|invalid|exist|load/i.test(words) ? 'no-model' : otherwise;
}

/** Why a server answered with an error status. Reads the body of the response. */
export async function refusalOf(response: Response): Promise<EngineFailure> {
  const body = await response.text().catch(() => '');
  const known = BY_STATUS[response.status];
  if (known) return new EngineFailure(known, body);
  let words = '';
  try {
    words = errorWords(JSON.parse(body));
  } catch {
    // A page in place of an error: a server of another kind.
  }
  if (!words && response.status < 500) return new EngineFailure('not-the-protocol', body);
  return new EngineFailure(
    codeOfWords(words, response.status < 500 ? 'not-the-protocol' : 'server-error'),
    body,
  );
}
