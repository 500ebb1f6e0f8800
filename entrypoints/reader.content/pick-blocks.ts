import type { StartPicker } from '../../components/block-picker/start-picker.tsx';
import type { ReaderState } from '../../components/reader/state.ts';
import { askBackground } from '../../lib/messages/ask.ts';
import { siteOf } from '../../lib/settings/site-rule.ts';
import type { CurrentReading } from './current-reading.ts';
import { pageOf } from './page-address.ts';

export interface Picking {
  readonly state: ReaderState;
  readonly current: CurrentReading;
  readonly hide: () => Promise<void>;
  readonly show: (automatic: boolean) => Promise<void>;
  readonly life: AbortSignal;
}

/** The page itself, to point at what is wrong; then the view again, read by what was said. */
export async function pickBlocks(
  pick: StartPicker,
  { state, current, hide, show, life }: Picking,
): Promise<void> {
  const url = location.href;
  const site = siteOf(url);
  const { readingRules, theme } = state.settings.value;
  await hide();
  const picked = await pick({ language: state.language.value, theme, rule: readingRules[site] }, life);
  if (pageOf(url) !== pageOf(location.href)) return;
  if (picked) {
    await askBackground('reading.correct', { url, rule: picked.rule });
    state.settings.value = {
      ...state.settings.value,
      readingRules: { ...readingRules, [site]: picked.rule },
    };
    current.forget();
    state.phase.value = { at: 'loading' };
  }
  await show(false);
}
