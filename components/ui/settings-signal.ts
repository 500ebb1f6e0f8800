import { type ReadonlySignal, signal } from '@preact/signals';
import type { Settings } from '../../lib/settings/settings.ts';

/** The settings as they are now, from whichever page they were changed. */
export async function settingsSignal(
  load: () => Promise<Settings>,
  watch: (tell: (settings: Settings) => void) => void,
): Promise<ReadonlySignal<Settings>> {
  const settings = signal(await load());
  watch((changed) => {
    settings.value = changed;
  });
  return settings;
}
