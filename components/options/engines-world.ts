import type { Endpoint } from '../../lib/model/endpoint.ts';

/** What a browser says of its own model. `languages` are BCP 47 and only told where it has any. */
export type BuiltIn =
  | { readonly kind: 'chrome'; readonly languages: readonly string[]; readonly toFetch: boolean }
  | { readonly kind: 'firefox'; readonly granted: boolean }
  | { readonly kind: 'none' };

/** All that the engines' part of the options needs of the outside. Whatever fails throws an `EngineFailure`. */
export interface EnginesWorld {
  /** With its key: this page is our own. */
  load: () => Promise<Endpoint | undefined>;
  save: (endpoint: Endpoint | undefined) => Promise<void>;
  /** The base of what somebody typed, and whether what goes there travels unencrypted. @throws EngineFailure */
  parseAddress: (entry: string) => { readonly base: string; readonly open: boolean };
  /** Only inside a click: the browser asks the user. */
  askAccess: (base: string) => Promise<boolean>;
  listModels: (endpoint: Omit<Endpoint, 'model'>, signal: AbortSignal) => Promise<string[]>;
  /** Has the model sum up two sentences of ours and gives what it wrote. */
  test: (endpoint: Endpoint, signal: AbortSignal) => Promise<string>;
  builtIn: () => Promise<BuiltIn>;
  /** Only inside a click. Whether Firefox's model may be used from now on. */
  grantFirefox: (wanted: boolean) => Promise<boolean>;
  /** The words that go to a model around an article, as they are. */
  prompt: (language: 'ko' | 'en') => string;
}
