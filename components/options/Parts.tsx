import { OPENINGS, SUMMARY_LENGTHS } from '../../lib/settings/settings.ts';
import type { Language } from '../../lib/words/language.ts';
import { optionsWords } from '../../lib/words/options.ts';
import { rowMarkOptionsWords } from '../../lib/words/row-mark-options.ts';
import { Choice } from '../ui/Choice.tsx';
import { bind, bindSwitch } from './bind.ts';
import { Engines } from './Engines.tsx';
import type { EndpointState } from './endpoint-state.ts';
import { FilePart } from './FilePart.tsx';
import { KeysPart } from './KeysPart.tsx';
import { MarkKinds } from './MarkKinds.tsx';
import { MarkWordList } from './MarkWordList.tsx';
import { Part } from './Part.tsx';
import { PrivacyPart } from './PrivacyPart.tsx';
import { ReadingPart } from './ReadingPart.tsx';
import { ReadingRules } from './ReadingRules.tsx';
import { SiteRules } from './SiteRules.tsx';
import type { OptionsState } from './state.ts';

export interface PartsProps {
  state: OptionsState;
  endpoint: EndpointState;
  language: Language;
}

/** Every setting, part by part, in the order of the contents list. */
export function Parts({ state, endpoint, language }: PartsProps) {
  const words = optionsWords[language];
  const both = { state, language };
  return (
    <>
      <ReadingPart {...both} />
      <Part name="opening" language={language}>
        <Choice class="setting" {...bind(state, 'opening')} words={words.opening} order={OPENINGS} />
        <SiteRules {...both} />
        <ReadingRules {...both} />
        <Choice class="setting" {...bindSwitch(state, 'rowMarks')} words={rowMarkOptionsWords[language]} />
      </Part>
      <Part name="marks" language={language}>
        <Choice
          class="setting"
          {...bind(state, 'marks')}
          words={words.marks}
          order={['key', 'all', 'none']}
        />
        <MarkKinds {...both} />
        <MarkWordList {...both} />
      </Part>
      <Part name="summary" language={language}>
        <Choice
          class="setting"
          {...bind(state, 'summaryLength')}
          words={words.summaryLength}
          order={SUMMARY_LENGTHS}
        />
        <Engines state={endpoint} language={language} />
      </Part>
      <Part name="library" language={language}>
        <section class="setting" aria-labelledby="library-title">
          <h3 id="library-title">{words.library}</h3>
          <p class="hint">{words.libraryHint}</p>
          <p>
            <a href="/library.html#manage">{words.manageLibrary}</a>
          </p>
        </section>
      </Part>
      <KeysPart {...both} />
      <Part name="language" language={language}>
        <Choice
          class="setting"
          {...bind(state, 'language')}
          words={words.language}
          order={['auto', 'ko', 'en']}
        />
      </Part>
      <PrivacyPart {...both} />
      <FilePart {...both} />
    </>
  );
}
