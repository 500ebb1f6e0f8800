import { eyoom } from './eyoom.ts';
import { gnuboard5 } from './gnuboard5.ts';
import type { SiteProfile } from './profile.ts';
import { rhymix } from './rhymix.ts';

/**
 * The engines that the reader carries: most boards are of these. Asked in this order, a guest before its host (Eyoom
 * runs on gnuboard5). `more.ts` has the others.
 */
export const PROFILES: readonly SiteProfile[] = [eyoom, gnuboard5, rhymix];
