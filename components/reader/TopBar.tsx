import type { ComponentChildren } from 'preact';
import { readerWords } from '../../lib/words/reader.ts';
import { Button } from '../ui/Button.tsx';
import { besideText } from './beside.ts';
import { hasOutline } from './outline/has-outline.ts';
import type { ReaderActions } from './reader-actions.ts';
import type { ReaderState } from './state.ts';

export interface TopBarProps {
  state: ReaderState;
  actions: ReaderActions;
  /** The menu, while it is open. */
  children: ComponentChildren;
}

export function TopBar({ state, actions, children }: TopBarProps) {
  const words = readerWords[state.language.value];
  const save = state.save.value;
  const phase = state.phase.value;
  const opened = state.opened.value;
  const saveWords = { unsaved: words.save, saving: words.saving, saved: words.saved }[save];
  const { run } = actions;
  return (
    <div class="bar" role="toolbar" aria-label={words.bar}>
      <Button icon="close" class="bar-close" label={words.original} onClick={actions.hide}>
        <span class="wide">{words.original}</span>
      </Button>
      {phase.at === 'reading' && hasOutline(phase.article) && (
        <Button
          class="bar-outline"
          icon="list"
          label={words.outline}
          expanded={besideText(state, phase.article) === 'outline'}
          onClick={() => run('outline')}
        >
          <span class="wide">{words.outline}</span>
        </Button>
      )}
      <span class="bar-space" />
      {phase.at === 'reading' && (
        <>
          <Button
            class="bar-save"
            icon="bookmark"
            solid={save === 'saved'}
            pressed={save === 'saved'}
            label={saveWords}
            disabled={save === 'saving'}
            onClick={() => run('save')}
          >
            <span class="wide">{saveWords}</span>
          </Button>
          <Button
            class="bar-listen"
            icon="voice"
            label={words.listen}
            pressed={state.listening.value ?? false}
            disabled={state.listening.value === undefined}
            onClick={() => run('listen')}
          >
            <span class="wide">{words.listen}</span>
          </Button>
          <Button
            class="bar-marks"
            icon="marks"
            label={words.xRay}
            expanded={opened === 'x-ray'}
            onClick={() => run('x-ray')}
          >
            <span class="wide">{words.xRay}</span>
          </Button>
          <Button
            class="bar-appearance"
            label={words.appearance}
            expanded={opened === 'appearance'}
            onClick={() => run('appearance')}
          >
            <span class="letters" aria-hidden="true">
              {state.language.value === 'ko' ? '가' : 'A'}
            </span>
          </Button>
        </>
      )}
      <Button icon="more" label={words.more} expanded={opened === 'menu'} onClick={() => run('menu')} />
      {children}
    </div>
  );
}
