import type { Asker } from '../../lib/messages/answer.ts';
import { Failure } from '../../lib/messages/failure.ts';
import { siteOf } from '../../lib/settings/site-rule.ts';

/** A page on a phone's host may name its post by the other host. */
const ownSite = (url: string): string => siteOf(url).replace(/^m\./, '');

/** A page may ask and say things of its own site only. @throws Failure `not-allowed` */
export function checkSite(addresses: readonly string[], asker: Asker): void {
  const own = ownSite(asker.url);
  if (asker.caller === 'content' && addresses.some((address) => ownSite(address) !== own))
    throw new Failure('not-allowed');
}
