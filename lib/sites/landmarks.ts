import { eyoomLandmarks } from './eyoom.ts';
import { fluxbbLandmarks } from './fluxbb.ts';
import { gnuboard5Landmarks } from './gnuboard5.ts';
import { kboardLandmarks } from './kboard.ts';
import type { Engine, Recognise } from './profile.ts';
import { rhymixLandmarks } from './rhymix.ts';
import { wordpressLandmarks } from './wordpress.ts';

/**
 * How each engine is recognised, by profile id, in the order of `PROFILES`. Apart from it because the always-on script
 * carries this and not the rest of the profiles.
 */
export const LANDMARKS: readonly (readonly [id: string, recognise: Recognise])[] = [
  ['eyoom', eyoomLandmarks],
  ['gnuboard5', gnuboard5Landmarks],
  ['rhymix', rhymixLandmarks],
  ['kboard', kboardLandmarks],
  ['fluxbb', fluxbbLandmarks],
  ['wordpress', wordpressLandmarks],
];

/** The engine with this id, as far as the always-on script knows it. */
export function engineCalled(id: string | undefined): Engine | undefined {
  const recognise = LANDMARKS.find(([known]) => known === id)?.[1];
  return id && recognise ? { id, recognise } : undefined;
}
