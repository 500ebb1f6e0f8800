import type { Settings } from '../../lib/settings/settings.ts';
import { siteOf } from '../../lib/settings/site-rule.ts';
import type { PopupWords } from '../../lib/words/popup.ts';
import type { Opening } from './state.ts';

interface OpeningMenuProps {
  url: string;
  settings: Settings;
  words: PopupWords;
  onChoose: (opening: Opening) => void;
}

/** When articles open: a rule for this site before the one for all. */
export function OpeningMenu({ url, settings, words, onChoose }: OpeningMenuProps) {
  const site = siteOf(url);
  const rule = settings.siteRules[site];
  const now: Opening = rule === 'always' ? 'always-here' : rule === 'never' ? 'never-here' : settings.opening;
  return (
    <label class="opening">
      <span>{words.opening}</span>
      <select
        class="select-field"
        value={now}
        onChange={(event) => onChoose(event.currentTarget.value as Opening)}
      >
        <optgroup label={words.openingHere(site)}>
          <option value="always-here">{words.alwaysHere}</option>
          <option value="never-here">{words.neverHere}</option>
        </optgroup>
        <optgroup label={words.openingEverywhere}>
          <option value="auto">{words.auto}</option>
          <option value="request">{words.request}</option>
        </optgroup>
      </select>
    </label>
  );
}
