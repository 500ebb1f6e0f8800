import { codeOf, type FailureCode } from '../../lib/messages/failure.ts';
import type { Article } from '../../lib/model/article.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { ReaderApi } from './api.ts';
import type { Command } from './commands/command.ts';
import type { LoadPart, ViewParts } from './parts.ts';
import type { ReaderActions } from './reader-actions.ts';
import type { Opened, ReaderState } from './state.ts';

/** What the reading view can do by itself; whatever else somebody may ask of it comes with the part `commands`. */
export function createReaderActions(state: ReaderState, api: ReaderApi, loadPart: LoadPart): ReaderActions {
  const attempt = async (work: () => Promise<void>, again?: () => void): Promise<void> => {
    try {
      await work();
    } catch (error) {
      state.trouble.value = { code: codeOf(error), ...(again && { again }) };
    }
  };
  /** Something that comes with the part `commands`. */
  const ask = (deed: (commands: ViewParts['commands']) => void): Promise<void> =>
    attempt(async () => deed(await loadPart('commands')));
  const change = (part: Partial<Settings>, notice?: string): void => {
    state.settings.value = { ...state.settings.value, ...part };
    if (notice) state.notice.value = notice;
    void attempt(() => api.changeSettings(part));
  };
  const closeNote = (): void => {
    if (!state.noteOpen.value) return;
    state.noteOpen.value = false;
    change({ introduced: true });
  };
  const hide = async (): Promise<void> => {
    await api.hide();
    // Only then: the text would move in the last moment.
    closeNote();
    state.opened.value = undefined;
    state.undoable.value = undefined;
  };
  const save = (): Promise<void> =>
    attempt(
      async () => {
        const { phase } = state;
        if (phase.value.at !== 'reading' || state.save.value !== 'unsaved') return;
        state.trouble.value = undefined;
        state.save.value = 'saving';
        try {
          const { imagesMissing } = await api.save({ ...phase.value.article, ...state.summary.value });
          state.save.value = 'saved';
          void ask(({ saySaved }) => saySaved(state, imagesMissing));
        } finally {
          if (state.save.value === 'saving') state.save.value = 'unsaved';
        }
      },
      () => void save(),
    );
  const toggle = (what: Opened): void => {
    state.opened.value = state.opened.value === what ? undefined : what;
  };
  const stepOut = (): void => {
    const { opened } = state;
    const over = opened.value === 'menu' || opened.value === 'keys';
    if (!over && state.controls.value?.dismiss()) return;
    if (opened.value) opened.value = undefined;
    else void hide();
  };
  const actions: ReaderActions = {
    ...{ api, attempt, change, closeNote, hide, save, toggle, stepOut },
    fail: (code: FailureCode) => {
      state.trouble.value = { code };
    },
    run: (command: Command): void => {
      // Escape works whatever can still be loaded.
      if (command === 'escape') stepOut();
      else void ask(({ runCommand }) => runCommand(command, state, actions));
    },
    correctMarks: (words, sentence) =>
      void ask((commands) => commands.correctMarks(state, actions, words, sentence)),
    show: (article: Article): Promise<void> =>
      attempt(async () => {
        state.phase.value = { at: 'reading', article };
        state.noteOpen.value = !state.settings.value.introduced;
        state.save.value = 'unsaved';
        state.trouble.value = undefined;
        state.summary.value = {};
        const saved = await api.isSaved(article.canonical);
        if (saved && state.save.value === 'unsaved') state.save.value = 'saved';
      }),
  };
  return actions;
}
