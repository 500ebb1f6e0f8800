import type { Endpoint } from '../../model/endpoint.ts';
import { EngineFailure } from '../../model/engine-failure.ts';
import { jsonOf, request, type Wire } from './request.ts';

/** More is a catalogue: the field still takes any name. */
const MOST = 500;

/**
 * The names of the models that a server offers, in its own order.
 * @throws EngineFailure `not-the-protocol` when it has no such list; whatever `request` throws
 */
export function listModels(endpoint: Pick<Endpoint, 'base' | 'key'>, wire: Wire): Promise<string[]> {
  return request(endpoint, '/models', undefined, wire, async (response) => {
    const body = (await jsonOf(response)) as { data?: unknown } | null;
    if (!Array.isArray(body?.data)) throw new EngineFailure('not-the-protocol');
    const names = body.data.map((model: { id?: unknown } | null) => model?.id);
    return names.filter((name): name is string => typeof name === 'string' && name !== '').slice(0, MOST);
  });
}
