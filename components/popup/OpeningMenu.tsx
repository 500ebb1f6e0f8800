import { OPENINGS, type OpeningChoice, type Settings, SITE_RULES } from '../../lib/settings/settings.ts';
import { siteOf } from '../../lib/settings/site-rule.ts';
import type { PopupWords } from '../../lib/words/popup.ts';

interface OpeningMenuProps {
  url: string;
  settings: Settings;
  words: PopupWords;
  onChoose: (choice: OpeningChoice) => void;
}

/** When articles open: a rule for this site before the one for all. */
export function OpeningMenu({ url, settings, words, onChoose }: OpeningMenuProps) {
  const site = siteOf(url);
  const rule = settings.siteRules[site];
  const now: OpeningChoice = rule ? `${rule}-here` : settings.opening;
  return (
    <label class="opening">
      <span>{words.opening}</span>
      <select
        class="select-field"
        value={now}
        onChange={(event) => onChoose(event.currentTarget.value as OpeningChoice)}
      >
        <optgroup label={words.openingHere(site)}>
          {SITE_RULES.map((rule) => (
            <option key={rule} value={`${rule}-here`}>
              {words.here[rule]}
            </option>
          ))}
        </optgroup>
        <optgroup label={words.openingEverywhere}>
          {OPENINGS.map((opening) => (
            <option key={opening} value={opening}>
              {words.everywhere[opening]}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}
