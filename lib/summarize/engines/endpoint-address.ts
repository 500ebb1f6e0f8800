import { EngineFailure } from '../../model/engine-failure.ts';

const SCHEME = /^[a-z][a-z\d+.-]*:\/\//i;
/** What people copy from a manual: the path of one call instead of where all begin. */
const CALL = /\/(?:chat\/completions|completions|models|responses)\/?$/i;
const VERSION = /\/v\d\w*(?:\/|$)/i;

/** The user's own machine and network: RFC 1918, 6598 and 4193, link-local, and names that no public server has. */
const OWN_NETWORK = [
  /^(?:localhost|.+\.localhost)$/,
  /^127\.|^10\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\./,
  /^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./,
  /^\[::1\]$|^\[f[cd][\da-f]{2}:|^\[fe[89ab][\da-f]:/,
  /\.(?:local|lan|internal|home|home\.arpa)$/,
  /^[a-z\d-]+$/,
];
const NUMBERED = /^(?:\d+\.){3}\d+$/;

/** Is this host the user's own machine or network? `192.168.0.7` yes, `api.example.com` no. */
export function isOwnNetwork(hostname: string): boolean {
  return OWN_NETWORK.some((pattern) => pattern.test(hostname)) && hostname !== '';
}

/**
 * Where the server's paths begin, of an address typed with or without scheme and version: `localhost:11434` and
 * `http://localhost:11434/v1/chat/completions` -> `http://localhost:11434/v1`; `api.example.com` ->
 * `https://api.example.com/v1`. Without a scheme, http is taken for the user's own network only.
 * @throws EngineFailure `bad-address`; `insecure-address` for http to anywhere else
 */
export function parseEndpointAddress(entry: string): string {
  const text = entry.trim();
  if (!text || /\s/.test(text)) throw new EngineFailure('bad-address');
  const typed = SCHEME.test(text);
  if (typed && !/^https?:/i.test(text)) throw new EngineFailure('bad-address');
  const whole = typed ? text : `http://${text}`;
  if (!URL.canParse(whole)) throw new EngineFailure('bad-address');
  const url = new URL(whole);
  // A password in an address would be kept and shown where the key is not.
  if (url.username || url.password) throw new EngineFailure('bad-address');
  const own = isOwnNetwork(url.hostname);
  // A public server has a dotted name, or is numbered.
  if (!own && !/\.[a-z]/i.test(url.hostname) && !NUMBERED.test(url.hostname) && !url.hostname.startsWith('['))
    throw new EngineFailure('bad-address');
  if (!typed && !own) url.protocol = 'https:';
  if (url.protocol === 'http:' && !own) throw new EngineFailure('insecure-address');
  const path = url.pathname.replace(CALL, '').replace(/\/+$/, '');
  return `${url.protocol}//${url.host}${VERSION.test(`${path}/`) ? path : `${path}/v1`}`;
}

/** Does what is sent there travel unencrypted? Over loopback it does not travel at all. */
export function travelsInTheOpen(base: string): boolean {
  const { protocol, hostname } = new URL(base);
  return protocol === 'http:' && !/^(?:localhost|.+\.localhost|127\..+|\[::1\])$/.test(hostname);
}
