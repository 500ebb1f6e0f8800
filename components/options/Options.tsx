import { OPENINGS, type Settings } from '../../lib/settings/settings.ts';
import { THEMES } from '../../lib/settings/typography.ts';
import type { Language } from '../../lib/words/language.ts';
import { optionsWords } from '../../lib/words/options.ts';
import { UndoLine } from '../ui/UndoLine.tsx';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import { deedSentence } from './deed-sentence.ts';
import { Engines } from './Engines.tsx';
import type { EndpointState } from './endpoint-state.ts';
import { MarkKinds } from './MarkKinds.tsx';
import { MarkWordList } from './MarkWordList.tsx';
import { ReadingRules } from './ReadingRules.tsx';
import { RowMarks } from './RowMarks.tsx';
import { SiteRules } from './SiteRules.tsx';
import type { OptionsState } from './state.ts';
import { TextSize } from './TextSize.tsx';

interface OptionsProps {
  state: OptionsState;
  endpoint: EndpointState;
  language: Language;
}

export function Options({ state, endpoint, language }: OptionsProps) {
  const words = optionsWords[language];
  const settings = state.world.settings.value;
  const deed = state.last.value;
  const bind = <Name extends keyof Settings>(name: Name) => ({
    name,
    value: settings[name],
    onChoose: (value: Settings[Name]) => void state.change({ [name]: value }, name),
  });
  return (
    <>
      <main class="options">
        <h1>{words.heading}</h1>
        <ChoiceGroup {...bind('opening')} words={words.opening} order={OPENINGS} />
        <SiteRules state={state} language={language} />
        <ReadingRules state={state} language={language} />
        <ChoiceGroup {...bind('theme')} words={words.theme} order={THEMES} />
        <TextSize
          size={settings.textSize}
          words={words}
          onChange={(textSize) => void state.change({ textSize }, 'textSize')}
        />
        <ChoiceGroup {...bind('marks')} words={words.marks} order={['key', 'all', 'none']} />
        <MarkKinds state={state} language={language} />
        <MarkWordList state={state} language={language} />
        <ChoiceGroup {...bind('summaryLength')} words={words.summaryLength} order={['auto', 1, 3, 5]} />
        <RowMarks state={state} language={language} />
        <Engines state={endpoint} language={language} />
        <ChoiceGroup {...bind('language')} words={words.language} order={['auto', 'ko', 'en']} />
        <section class="setting" aria-labelledby="library-title">
          <h2 id="library-title">{words.library}</h2>
          <p class="hint">{words.libraryHint}</p>
          <p>
            <a href="/library.html#manage">{words.manageLibrary}</a>
          </p>
        </section>
        <section class="privacy-part" aria-labelledby="privacy-title">
          <h2 id="privacy-title">{words.privacy}</h2>
          <ul class="privacy">
            {words.privacyLines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <p class="version">{words.version(state.world.version)}</p>
      </main>
      <UndoLine
        sentence={deedSentence(deed, settings, words)}
        onUndo={
          deed?.kind === 'removed' || deed?.kind === 'word-removed' ? () => void state.undo() : undefined
        }
        undoWord={words.undo}
      />
    </>
  );
}
