import { parseSettings, type Settings } from './settings.ts';

/** What the exported file says it is. */
const KIND = 'pandok-settings';
const VERSION = 1;

export type ReadSettings =
  | { readonly settings: Settings }
  /** `newer`: made by a version of ours that this one does not know. */
  | { readonly wrong: 'not-settings' | 'newer' };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every choice, as JSON for a file. Keys of servers are no settings and never in it. */
export const exportSettings = (settings: Settings): string =>
  `${JSON.stringify({ kind: KIND, version: VERSION, settings }, undefined, 2)}\n`;

/** The settings of such a file, every field checked; what it does not name gets its default. Never throws. */
export function importSettings(text: string): ReadSettings {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { wrong: 'not-settings' };
  }
  if (!isObject(file) || file.kind !== KIND || !isObject(file.settings)) return { wrong: 'not-settings' };
  if (typeof file.version !== 'number' || file.version > VERSION) return { wrong: 'newer' };
  return { settings: parseSettings(file.settings) };
}
