import { readOwnFile, type WrongFile, writeOwnFile } from './own-file.ts';
import { parseSettings, type Settings } from './settings.ts';

/** What the exported file says it is. */
const KIND = 'pandok-settings';

/** Every choice, as JSON for a file. Keys of servers are no settings and never in it. */
export const exportSettings = (settings: Settings): string => writeOwnFile(KIND, { settings });

/** The settings of such a file, every field checked; what it does not name gets its default. Never throws. */
export function importSettings(
  text: string,
): { readonly settings: Settings } | { readonly wrong: WrongFile } {
  const read = readOwnFile(text, KIND, 'settings');
  return 'wrong' in read ? read : { settings: parseSettings(read.fields) };
}

/** Is this a file of all settings, whatever was wanted? */
export const isSettingsFile = (text: string): boolean => 'settings' in importSettings(text);
