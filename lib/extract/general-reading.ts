import { lastRungs } from './body/last-rungs.ts';
import type { General } from './general.ts';
import { ownReading } from './own-reading.ts';

/** Everything that reads pages whose engine nobody has described, with the library that is asked near the end. */
export const generalReading: General = { ...ownReading, last: lastRungs };
