import { RATES } from '../../lib/settings/read-aloud.ts';
import { FONTS, type Measure, TEXT_ALIGNMENTS } from '../../lib/settings/typography.ts';
import { appearanceWords } from '../../lib/words/appearance.ts';
import type { Language } from '../../lib/words/language.ts';
import { optionsWords } from '../../lib/words/options.ts';
import { optionsPageWords } from '../../lib/words/options-page.ts';
import { readAloudWords } from '../../lib/words/read-aloud.ts';
import { MeasureRow } from '../reader/appearance/MeasureRow.tsx';
import { ThemeChoice } from '../reader/appearance/ThemeChoice.tsx';
import { typeStyle } from '../reader/type-style.ts';
import { Choice } from '../ui/Choice.tsx';
import { bind, bindSwitch } from './bind.ts';
import { Part } from './Part.tsx';
import type { OptionsState } from './state.ts';

const MEASURES = [
  'textSize',
  'columnWidth',
  'lineHeight',
  'paragraphSpacing',
  'letterSpacing',
  'wordSpacing',
] as const satisfies readonly Measure[];

interface ReadingProps {
  state: OptionsState;
  language: Language;
}

/** How fast articles are read aloud, in the words of its own player. */
function rateWords(language: Language) {
  const { player, rate, times } = readAloudWords[language];
  const choices = Object.fromEntries(RATES.map((value) => [value, times(String(value))]));
  return {
    label: `${player} · ${rate}`,
    choices: choices as Record<(typeof RATES)[number], string>,
  };
}

/** Two paragraphs, set as an article will be. */
function Sample({ state, language }: ReadingProps) {
  return (
    <div class="sample" style={typeStyle(state.world.settings.value)} lang={language}>
      {optionsWords[language].sample.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}

/** How articles look: the same choices as beside an article, and the same names. */
export function ReadingPart({ state, language }: ReadingProps) {
  const words = appearanceWords[language];
  const page = optionsPageWords[language];
  const settings = state.world.settings.value;
  return (
    <Part name="reading" language={language}>
      <div class="setting">
        <ThemeChoice
          words={words}
          theme={settings.theme}
          onChoose={(theme) => void state.change({ theme }, 'theme')}
        />
      </div>
      <Choice class="setting" {...bind(state, 'font')} words={words.font} order={FONTS} />
      <div class="measures">
        {MEASURES.map((name) => (
          <div key={name} class="setting">
            <MeasureRow
              name={name}
              words={words}
              value={settings[name]}
              onChange={(value) => void state.change({ [name]: value }, name)}
            />
          </div>
        ))}
      </div>
      <Choice class="setting" {...bind(state, 'textAlign')} words={words.textAlign} order={TEXT_ALIGNMENTS} />
      <Sample state={state} language={language} />
      <Choice
        class="setting"
        name="readAloud"
        words={rateWords(language)}
        order={RATES}
        value={settings.readAloud.rate as (typeof RATES)[number]}
        onChoose={(rate) => void state.change({ readAloud: { ...settings.readAloud, rate } }, 'readAloud')}
      />
      <Choice class="setting" {...bindSwitch(state, 'outline')} words={page.outline} />
      <Choice
        class="setting"
        {...bind(state, 'commentOrder')}
        words={page.commentOrder}
        order={['page', 'best']}
      />
    </Part>
  );
}
