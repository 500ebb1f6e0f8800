import { useState } from 'preact/hooks';
import type { ReadingRule } from '../../lib/model/reading-rule.ts';
import { exportRules, importRules, withRule } from '../../lib/settings/reading-rules.ts';
import type { Language } from '../../lib/words/language.ts';
import { type ReadingRulesWords, readingRulesWords } from '../../lib/words/reading-rules.ts';
import { Button } from '../ui/Button.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import { offerFile } from '../ui/offer-file.ts';
import { TRASH } from '../ui/page-drawings.ts';
import type { OptionsState } from './state.ts';

const isSelector = (text: string): boolean => {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
};

interface RuleRowProps {
  site: string;
  rule: ReadingRule;
  words: ReadingRulesWords;
  onChange: (rule: ReadingRule) => void;
  onWrong: () => void;
  onRemove: () => void;
}

/** One site's rule, each selector as text that can be mended. */
function RuleRow({ site, rule, words, onChange, onWrong, onRemove }: RuleRowProps) {
  const change = (field: HTMLInputElement | HTMLTextAreaElement, next: (lines: string[]) => ReadingRule) => {
    const lines = field.value
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    if (lines.every(isSelector)) return onChange(next(lines));
    field.value = field.defaultValue;
    onWrong();
  };
  return (
    <li class="reading-rule">
      <span class="rule-site">{site}</span>
      <Button icon={TRASH} label={words.remove(site)} onClick={onRemove} />
      <label>
        {words.body}
        <input
          class="text-field"
          type="text"
          spellcheck={false}
          aria-label={words.bodyOf(site)}
          placeholder={words.found}
          defaultValue={rule.body ?? ''}
          onChange={({ currentTarget }) =>
            change(currentTarget, ([body]) => ({ ...(body && { body }), hide: rule.hide }))
          }
        />
      </label>
      <label>
        {words.hide}
        <textarea
          class="text-field"
          spellcheck={false}
          rows={Math.max(1, rule.hide.length)}
          aria-label={words.hideOf(site)}
          defaultValue={rule.hide.join('\n')}
          onChange={({ currentTarget }) => change(currentTarget, (hide) => ({ ...rule, hide }))}
        />
      </label>
    </li>
  );
}

/** Where the user said that the text is: seen, mended, removed, taken along. */
export function ReadingRules({ state, language }: { state: OptionsState; language: Language }) {
  const words = readingRulesWords[language];
  const rules = state.world.settings.value.readingRules;
  const [said, say] = useState('');
  const [gone, setGone] = useState<readonly [site: string, rule: ReadingRule] | undefined>();
  const put = async (site: string, rule: ReadingRule | undefined): Promise<void> => {
    setGone(undefined);
    say('');
    await state.world.updateSettings((now) => ({ readingRules: withRule(now.readingRules, site, rule) }));
  };
  const remove = async (site: string, rule: ReadingRule): Promise<void> => {
    await put(site, undefined);
    setGone([site, rule]);
    say(words.removed(site));
  };
  const take = async (file: File): Promise<void> => {
    const found = importRules(await file.text());
    if (!found) return say(words.notImported);
    await state.world.updateSettings((now) => ({ readingRules: { ...now.readingRules, ...found } }));
    say(words.imported(Object.keys(found).length.toLocaleString(language)));
  };
  const sites = Object.keys(rules).sort();
  return (
    <section class="setting" aria-labelledby="reading-rules-title">
      <h3 id="reading-rules-title">{words.title}</h3>
      <p class="hint">{sites.length > 0 ? words.hint : words.none}</p>
      {sites.length > 0 && (
        <ul class="rules">
          {sites.map((site) => {
            const rule = rules[site];
            if (!rule) return null;
            return (
              <RuleRow
                key={`${site} ${JSON.stringify(rule)}`}
                {...{ site, rule, words }}
                onChange={(next) => void put(site, next)}
                onWrong={() => say(words.wrong)}
                onRemove={() => void remove(site, rule)}
              />
            );
          })}
        </ul>
      )}
      <div class="deeds">
        {sites.length > 0 && (
          <Button kind="outline" onClick={() => offerFile(exportRules(rules), 'pandok-reading-rules.json')}>
            {words.exportFile}
          </Button>
        )}
        <FileButton label={words.importFile} onFile={(file) => void take(file)} />
      </div>
      <p class="hint" role="status">
        {said}{' '}
        {gone && (
          <Button kind="text" onClick={() => void put(...gone)}>
            {words.undo}
          </Button>
        )}
      </p>
    </section>
  );
}
