import { vi } from 'vitest';
import type { BuiltIn, EnginesWorld } from '../../../components/options/engines-world.ts';
import type { Endpoint } from '../../../lib/model/endpoint.ts';
import { parseEndpointAddress, travelsInTheOpen } from '../../../lib/summarize/engines/endpoint-address.ts';
import { summarizeByEndpoint } from '../../../lib/summarize/engines/endpoint-summary.ts';
import { listModels } from '../../../lib/summarize/engines/models.ts';

const SAMPLE = { title: '밤 버스', text: '밤 버스가 두 배로 늘어난다.', language: 'ko', count: 1 };

/** A browser that allows everything and keeps one endpoint; servers are asked over real HTTP. */
export function enginesStage(builtIn: BuiltIn = { kind: 'none' }, kept?: Endpoint) {
  const stored = { endpoint: kept };
  const askAccess = vi.fn(async (_: string) => true);
  const world: EnginesWorld = {
    load: async () => stored.endpoint,
    save: async (endpoint) => {
      stored.endpoint = endpoint;
    },
    parseAddress: (entry) => {
      const base = parseEndpointAddress(entry);
      return { base, open: travelsInTheOpen(base) };
    },
    askAccess,
    listModels: (endpoint, signal) => listModels(endpoint, { fetch, signal, patience: 5000 }),
    test: async (endpoint, signal) =>
      (await summarizeByEndpoint(endpoint, SAMPLE, { fetch, signal, patience: 5000 })).join(' '),
    builtIn: async () => builtIn,
    grantFirefox: async (wanted) => wanted,
    prompt: (language) => `prompt in ${language}`,
  };
  return { world, stored, askAccess };
}
