import { eyoom } from './eyoom.ts';
import { fluxbb } from './fluxbb.ts';
import { gnuboard5 } from './gnuboard5.ts';
import { kboard } from './kboard.ts';
import type { SiteProfile } from './profile.ts';
import { rhymix } from './rhymix.ts';
import { wordpress } from './wordpress.ts';

/** Asked in this order: a guest before its host (Eyoom runs on gnuboard5, KBoard inside WordPress). */
export const PROFILES: readonly SiteProfile[] = [eyoom, gnuboard5, rhymix, kboard, fluxbb, wordpress];
