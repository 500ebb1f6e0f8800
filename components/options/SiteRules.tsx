import { useState } from 'preact/hooks';
import { SITE_RULES, type SiteRule } from '../../lib/settings/settings.ts';
import { exportSiteRules } from '../../lib/settings/site-rules-file.ts';
import type { Language } from '../../lib/words/language.ts';
import { type OptionsWords, optionsWords } from '../../lib/words/options.ts';
import { siteRulesFileWords } from '../../lib/words/site-rules-file.ts';
import { Button } from '../ui/Button.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import { offerFile } from '../ui/offer-file.ts';
import { TRASH } from '../ui/page-drawings.ts';
import type { OptionsState } from './state.ts';

interface RuleSelectProps {
  label: string;
  words: OptionsWords;
  value: SiteRule;
  onChoose: (rule: SiteRule) => void;
}

function RuleSelect({ label, words, value, onChoose }: RuleSelectProps) {
  return (
    <select
      class="select-field"
      aria-label={label}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value as SiteRule)}
    >
      {SITE_RULES.map((rule) => (
        <option key={rule} value={rule}>
          {words.rule[rule]}
        </option>
      ))}
    </select>
  );
}

function AddRule({ state, words }: { state: OptionsState; words: OptionsWords }) {
  const [entry, setEntry] = useState('');
  const [rule, setRule] = useState<SiteRule>('never');
  const wrong = state.wrongSite.value;
  const add = async (event: Event) => {
    event.preventDefault();
    if (await state.addRule(entry, rule)) setEntry('');
    else document.getElementById('site')?.focus();
  };
  return (
    <form class="add-rule" onSubmit={(event) => void add(event)}>
      <input
        id="site"
        class="text-field"
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        aria-label={words.site}
        aria-invalid={wrong}
        aria-describedby={wrong ? 'site-wrong' : undefined}
        placeholder={words.sitePlaceholder}
        value={entry}
        onInput={(event) => {
          setEntry(event.currentTarget.value);
          state.wrongSite.value = false;
        }}
      />
      <RuleSelect label={words.ruleLabel} words={words} value={rule} onChoose={setRule} />
      <button type="submit" class="pd-button" data-kind="outline">
        {words.add}
      </button>
      <p id="site-wrong" class="wrong" role="alert">
        {wrong ? words.wrongSite : ''}
      </p>
    </form>
  );
}

/** The rules alone, out and in: to share them, or to have them elsewhere too. */
function RulesFile({ state, language }: { state: OptionsState; language: Language }) {
  const words = siteRulesFileWords[language];
  const rules = state.world.settings.value.siteRules;
  const wrong = state.wrongRules.value;
  return (
    <>
      <div class="deeds">
        {Object.keys(rules).length > 0 && (
          <Button kind="outline" onClick={() => offerFile(exportSiteRules(rules), 'pandok-site-rules.json')}>
            {words.exportFile}
          </Button>
        )}
        <FileButton label={words.importFile} onFile={(file) => void file.text().then(state.importRules)} />
      </div>
      <p class="wrong" role="alert">
        {wrong ? words.wrong[wrong] : ''}
      </p>
    </>
  );
}

/** Sites that do not follow the general choice. */
export function SiteRules({ state, language }: { state: OptionsState; language: Language }) {
  const words = optionsWords[language];
  const rules = Object.entries(state.world.settings.value.siteRules).sort(([one], [other]) =>
    one.localeCompare(other),
  );
  const remove = async (site: string) => {
    await state.removeRule(site);
    // Its button is gone; the list's own field is the nearest thing that stays.
    document.getElementById('site')?.focus();
  };
  return (
    <section class="setting" aria-labelledby="sites-title">
      <h3 id="sites-title">{words.sites}</h3>
      <p class="hint">{rules.length > 0 ? words.sitesHint : words.noSites}</p>
      {rules.length > 0 && (
        <ul class="rules">
          {rules.map(([site, rule]) => (
            <li key={site}>
              <span class="rule-site">{site}</span>
              <RuleSelect
                label={words.ruleFor(site)}
                words={words}
                value={rule}
                onChoose={(next) => void state.setRule(site, next, 'added')}
              />
              <Button icon={TRASH} label={words.removeSite(site)} onClick={() => void remove(site)} />
            </li>
          ))}
        </ul>
      )}
      <AddRule state={state} words={words} />
      <RulesFile state={state} language={language} />
    </section>
  );
}
