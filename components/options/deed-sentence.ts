import type { Settings } from '../../lib/settings/settings.ts';
import type { Measure } from '../../lib/settings/typography.ts';
import { appearanceWords } from '../../lib/words/appearance.ts';
import type { Language } from '../../lib/words/language.ts';
import { optionsWords } from '../../lib/words/options.ts';
import { optionsPageWords } from '../../lib/words/options-page.ts';
import { readAloudWords } from '../../lib/words/read-aloud.ts';
import { siteRulesFileWords } from '../../lib/words/site-rules-file.ts';
import type { Deed } from './state.ts';

function changedSentence(what: keyof Settings, settings: Settings, language: Language): string {
  const words = optionsWords[language];
  const page = optionsPageWords[language];
  if (what === 'hiddenKinds') return words.kindChanged;
  if (what === 'rowMarks') return settings.rowMarks ? words.rowMarksOn : words.rowMarksOff;
  const look = appearanceWords[language];
  if (what in look.measures) {
    const name = what as Measure;
    return words.changed(look.measures[name].label, look.measures[name].value(settings[name]));
  }
  const speech = readAloudWords[language];
  const { opening, theme, font, textAlign, marks, summaryLength, commentOrder, outline } = settings;
  const values: Partial<Record<keyof Settings, readonly [label: string, value: string]>> = {
    font: [look.font.label, look.font.choices[font]],
    textAlign: [look.textAlign.label, look.textAlign.choices[textAlign]],
    opening: [words.opening.label, words.opening.choices[opening]],
    theme: [look.theme.label, look.theme.choices[theme]],
    marks: [words.marks.label, words.marks.choices[marks]],
    summaryLength: [words.summaryLength.label, words.summaryLength.choices[summaryLength]],
    language: [words.language.label, words.language.choices[settings.language]],
    readAloud: [speech.rate, speech.times(String(settings.readAloud.rate))],
    commentOrder: [page.commentOrder.label, page.commentOrder.choices[commentOrder]],
    outline: [page.outline.label, page.outline.choices[outline ? 'on' : 'off']],
  };
  const [label = '', value = ''] = values[what] ?? [];
  return words.changed(label, value);
}

/** What was just done, as a sentence. */
export function deedSentence(deed: Deed | undefined, settings: Settings, language: Language) {
  const words = optionsWords[language];
  const page = optionsPageWords[language];
  if (!deed) return undefined;
  switch (deed.kind) {
    case 'changed':
      return changedSentence(deed.what, settings, language);
    case 'added':
      return words.added(deed.site, words.rule[deed.rule]);
    case 'word-added':
      return words.wordAdded(deed.word);
    case 'word-removed':
      return words.removed(deed.word);
    case 'word-restored':
      return words.restored(deed.word);
    case 'imported':
      return page.imported;
    case 'rules-imported':
      return siteRulesFileWords[language].imported(deed.count);
    case 'reset':
      return page.wasReset;
    case 'brought-back':
      return page.broughtBack;
    case 'refused':
      return words.refused;
    default:
      return words[deed.kind](deed.site);
  }
}
