import type { Settings } from '../../lib/settings/settings.ts';
import { MEASURE_LIMITS } from '../../lib/settings/typography.ts';
import type { Language } from '../../lib/words/language.ts';
import { readerWords } from '../../lib/words/reader.ts';
import { Button } from '../ui/Button.tsx';
import type { ReaderActions, SaveState } from './state.ts';

export interface TopBarProps {
  language: Language;
  settings: Settings;
  /** Nothing to save or resize yet when false. */
  reading: boolean;
  save: SaveState;
  menuOpen: boolean;
  xRayOpen: boolean;
  actions: ReaderActions;
  menu: preact.ComponentChildren;
}

const THEME_ICONS = {
  auto: 'half',
  light: 'sun',
  sepia: 'sun',
  grey: 'moon',
  dark: 'moon',
  black: 'moon',
  contrast: 'half',
} as const;
const SIZE = MEASURE_LIMITS.textSize;

export function TopBar({
  language,
  settings,
  reading,
  save,
  menuOpen,
  xRayOpen,
  actions,
  menu,
}: TopBarProps) {
  const words = readerWords[language];
  const saveWords = { unsaved: words.save, saving: words.saving, saved: words.saved }[save];
  const { theme } = settings;
  return (
    <div class="bar" role="toolbar" aria-label={words.bar}>
      <Button icon="close" class="bar-close" label={words.original} onClick={actions.hide}>
        <span class="wide">{words.original}</span>
      </Button>
      <span class="bar-space" />
      {reading && (
        <>
          <Button
            class="bar-save"
            icon="bookmark"
            solid={save === 'saved'}
            pressed={save === 'saved'}
            label={saveWords}
            disabled={save === 'saving'}
            onClick={() => void actions.save()}
          >
            <span class="wide">{saveWords}</span>
          </Button>
          <Button label={words.smaller} disabled={settings.textSize <= SIZE.min} onClick={actions.smaller}>
            <span class="letter-small">{language === 'ko' ? '가' : 'A'}</span>
          </Button>
          <Button label={words.larger} disabled={settings.textSize >= SIZE.max} onClick={actions.larger}>
            <span class="letter-large">{language === 'ko' ? '가' : 'A'}</span>
          </Button>
          <Button
            class="bar-marks"
            icon="marks"
            label={words.xRay}
            expanded={xRayOpen}
            onClick={actions.toggleXRay}
          >
            <span class="wide">{words.xRay}</span>
          </Button>
        </>
      )}
      <Button icon={THEME_ICONS[theme]} label={words.theme[theme]} onClick={actions.nextTheme} />
      <Button icon="more" label={words.more} expanded={menuOpen} onClick={actions.toggleMenu} />
      {menu}
    </div>
  );
}
