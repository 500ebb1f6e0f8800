import type { Endpoint } from '../../model/endpoint.ts';
import { EngineFailure } from '../../model/engine-failure.ts';
import { codeOfWords, errorWords } from './refusal.ts';
import { jsonOf, request, type Wire } from './request.ts';
import { eventsOf } from './server-sent-events.ts';

export interface ChatMessage {
  readonly role: 'system' | 'user';
  readonly content: string;
}

interface Piece {
  readonly text: string;
  /** Why the model stopped; absent while it goes on. */
  readonly finish?: string;
}

/** Letters. A summary is shorter; a model that repeats itself for ever is stopped. */
const LONGEST_ANSWER = 20_000;

/**
 * One piece of an answer, streamed (`delta`) or whole (`message`).
 * @throws EngineFailure an error told inside; `not-the-protocol` when it has neither
 */
function pieceOf(body: unknown): Piece {
  const words = errorWords(body);
  if (words) throw new EngineFailure(codeOfWords(words, 'server-error'), words);
  const { choices } = (body ?? {}) as { choices?: unknown };
  if (!Array.isArray(choices)) throw new EngineFailure('not-the-protocol');
  // Some servers close with the count of tokens and no choice at all.
  const choice = (choices[0] ?? {}) as Record<string, { content?: unknown } | undefined> & {
    finish_reason?: unknown;
  };
  const content = choice.delta?.content ?? choice.message?.content;
  return {
    text: typeof content === 'string' ? content : '',
    ...(typeof choice.finish_reason === 'string' ? { finish: choice.finish_reason } : {}),
  };
}

function parsePiece(data: string): Piece {
  try {
    return pieceOf(JSON.parse(data));
  } catch (error) {
    throw error instanceof EngineFailure ? error : new EngineFailure('not-the-protocol', error);
  }
}

async function readStream(
  body: ReadableStream<Uint8Array>,
  heard: () => void,
  onText: (whole: string) => void,
): Promise<string> {
  let whole = '';
  let finish: string | undefined;
  try {
    for await (const data of eventsOf(body)) {
      heard();
      if (data === '[DONE]') {
        finish ??= 'stop';
        break;
      }
      const piece = parsePiece(data);
      finish = piece.finish ?? finish;
      if (!piece.text) continue;
      whole += piece.text;
      if (whole.length > LONGEST_ANSWER) throw new EngineFailure('cut-off');
      onText(whole);
    }
  } catch (error) {
    throw error instanceof EngineFailure ? error : new EngineFailure('cut-off', error);
  }
  if (finish === undefined || finish === 'length') throw new EngineFailure('cut-off');
  return whole;
}

/**
 * One answer of a model: streamed where the server does, whole where it does not. `onText` hears all that is there so far.
 * @throws EngineFailure; the asker's own reason when it was the asker who ended it
 */
export function chat(
  endpoint: Endpoint,
  messages: readonly ChatMessage[],
  wire: Wire,
  onText: (whole: string) => void = () => {},
): Promise<string> {
  // Nothing else: what one server needs (a limit, a temperature) another refuses.
  const body = { model: endpoint.model, messages, stream: true };
  return request(endpoint, '/chat/completions', body, wire, async (response, heard) => {
    const type = response.headers.get('content-type') ?? '';
    if (type.includes('text/event-stream') && response.body) return readStream(response.body, heard, onText);
    const { text, finish } = pieceOf(await jsonOf(response));
    if (finish === 'length') throw new EngineFailure('cut-off');
    onText(text);
    return text;
  });
}
