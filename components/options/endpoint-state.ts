import { batch, signal } from '@preact/signals';
import type { Endpoint } from '../../lib/model/endpoint.ts';
import { EngineFailure, type EngineFailureCode, engineCodeOf } from '../../lib/model/engine-failure.ts';
import type { BuiltIn, EnginesWorld } from './engines-world.ts';

export type EndpointBusy = 'listing' | 'testing' | undefined;

/** What was last done with the endpoint; the words for it are the view's. */
export type EndpointDeed =
  | { readonly kind: 'listed'; readonly count: number }
  | { readonly kind: 'saved'; readonly answer: string }
  | { readonly kind: 'removed' }
  | { readonly kind: 'failed'; readonly code: EngineFailureCode };

export type EndpointState = ReturnType<typeof createEndpointState>;

/** The form of the user's own server, and what the browser has of its own. */
export function createEndpointState(world: EnginesWorld) {
  const address = signal('');
  const key = signal('');
  const model = signal('');
  const models = signal<readonly string[]>([]);
  const busy = signal<EndpointBusy>(undefined);
  const deed = signal<EndpointDeed | undefined>(undefined);
  /** What is kept; absent while nothing is. */
  const kept = signal<Endpoint | undefined>(undefined);
  const builtIn = signal<BuiltIn>({ kind: 'none' });
  let work = new AbortController();

  function fill(endpoint: Endpoint | undefined): void {
    batch(() => {
      kept.value = endpoint;
      address.value = endpoint?.base ?? '';
      key.value = endpoint?.key ?? '';
      model.value = endpoint?.model ?? '';
    });
  }

  async function start(): Promise<void> {
    const stored = await world.load().catch(() => undefined);
    // Whoever was faster with the hand is not overwritten, and an old key is not put beside a new address.
    if (address.value || key.value || model.value) kept.value = stored;
    else fill(stored);
    builtIn.value = await world.builtIn();
  }

  async function attempt(
    kind: Exclude<EndpointBusy, undefined>,
    deedOf: (signal: AbortSignal) => Promise<EndpointDeed>,
  ) {
    work.abort();
    const mine = new AbortController();
    work = mine;
    busy.value = kind;
    deed.value = undefined;
    let done: EndpointDeed | undefined;
    try {
      done = await deedOf(mine.signal);
    } catch (error) {
      if (!mine.signal.aborted) done = { kind: 'failed', code: engineCodeOf(error) };
    }
    if (work !== mine) return;
    busy.value = undefined;
    deed.value = done;
  }

  /** Typed into the form: its base and key. Asks for access at once, while the click is fresh. */
  async function server(): Promise<Omit<Endpoint, 'model'>> {
    const { base } = world.parseAddress(address.value);
    if (!(await world.askAccess(base))) throw new EngineFailure('refused');
    const typed = key.value.trim();
    return typed ? { base, key: typed } : { base };
  }

  const list = () =>
    attempt('listing', async (signal) => {
      const names = await world.listModels(await server(), signal);
      models.value = names;
      if (!names.includes(model.value)) model.value = names[0] ?? model.value;
      return { kind: 'listed', count: names.length };
    });

  /** Kept before it is tried: a server that sleeps now may be awake when an article is read. */
  const save = () =>
    attempt('testing', async (signal) => {
      const endpoint = { ...(await server()), model: model.value.trim() };
      if (!endpoint.model) throw new EngineFailure('not-set-up');
      await world.save(endpoint);
      fill(endpoint);
      return { kind: 'saved', answer: await world.test(endpoint, signal) };
    });

  function cancel(): void {
    work.abort();
    busy.value = undefined;
  }

  async function remove(): Promise<void> {
    cancel();
    await world.save(undefined);
    fill(undefined);
    models.value = [];
    deed.value = { kind: 'removed' };
  }

  async function grantFirefox(wanted: boolean): Promise<void> {
    builtIn.value = { kind: 'firefox', granted: await world.grantFirefox(wanted) };
  }

  /** Does what is typed travel unencrypted? */
  function travelsInTheOpen(): boolean {
    try {
      return world.parseAddress(address.value).open;
    } catch {
      return false;
    }
  }

  return {
    ...{ address, key, model, models, busy, deed, kept, builtIn },
    ...{ start, list, save, remove, grantFirefox, travelsInTheOpen },
    cancel,
    prompt: world.prompt,
  };
}
