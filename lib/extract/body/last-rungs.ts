import type { PageCopy } from '../../dom/inert.ts';
import { byDensity } from './by-density.ts';
import { byReadability } from './by-readability.ts';

/** What reads the few pages that nothing of ours has read. */
export interface LastRungs {
  /** The article that the library sees; the copy's body stays as it is. A text shorter than `floor` characters is passed over. */
  readonly byReadability: (copy: PageCopy, floor: number) => Element | undefined;
  /** The box with the most prose of its own. */
  readonly byDensity: (body: Element) => Element | undefined;
}

export const lastRungs: LastRungs = { byReadability, byDensity };
