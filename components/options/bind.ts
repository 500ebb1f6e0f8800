import type { Settings } from '../../lib/settings/settings.ts';
import type { OptionsState } from './state.ts';

/** A setting as a group of choices takes it. */
export const bind = <Name extends keyof Settings>(state: OptionsState, name: Name) => ({
  name,
  value: state.world.settings.value[name],
  onChoose: (value: Settings[Name]) => void state.change({ [name]: value }, name),
});

/** A setting that is on or off, as a pair of choices. */
export const bindSwitch = (state: OptionsState, name: 'rowMarks' | 'outline') => ({
  name,
  order: ['on', 'off'] as const,
  value: state.world.settings.value[name] ? ('on' as const) : ('off' as const),
  onChoose: (choice: 'on' | 'off') => void state.change({ [name]: choice === 'on' }, name),
});
