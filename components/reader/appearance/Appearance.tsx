import { DEFAULT_TYPOGRAPHY, FONTS, TEXT_ALIGNMENTS } from '../../../lib/settings/typography.ts';
import { appearanceWords } from '../../../lib/words/appearance.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import type { PanelProps } from '../panel.ts';
import { SidePanel } from '../SidePanel.tsx';
import { MeasureRow } from './MeasureRow.tsx';
import { ThemeChoice } from './ThemeChoice.tsx';

const MEASURES = [
  'textSize',
  'columnWidth',
  'lineHeight',
  'paragraphSpacing',
  'letterSpacing',
  'wordSpacing',
] as const;

/** How articles look, beside one that looks so. */
export function Appearance({ state, actions }: PanelProps) {
  const words = appearanceWords[state.language.value];
  const settings = state.settings.value;
  const { change } = actions;
  return (
    <SidePanel
      name="appearance"
      title={words.title}
      closeWord={words.close}
      onClose={() => actions.toggle('appearance')}
      tools={<Button onClick={() => change(DEFAULT_TYPOGRAPHY, words.wasReset)}>{words.reset}</Button>}
    >
      <ThemeChoice words={words} theme={settings.theme} onChoose={(theme) => change({ theme })} />
      <Choice
        class="look"
        name="font"
        words={words.font}
        order={FONTS}
        value={settings.font}
        onChoose={(font) => change({ font })}
      />
      {MEASURES.map((name) => (
        <MeasureRow
          key={name}
          name={name}
          words={words}
          value={settings[name]}
          onChange={(value) => change({ [name]: value })}
        />
      ))}
      <Choice
        class="look"
        name="textAlign"
        words={words.textAlign}
        order={TEXT_ALIGNMENTS}
        value={settings.textAlign}
        onChoose={(textAlign) => change({ textAlign })}
      />
    </SidePanel>
  );
}
