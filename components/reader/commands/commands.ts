import type { Article } from '../../../lib/model/article.ts';
import { fitMeasure, THEMES } from '../../../lib/settings/typography.ts';
import { commandWords } from '../../../lib/words/commands.ts';
import { besideText, liesOverText } from '../beside.ts';
import { hasOutline } from '../outline/has-outline.ts';
import type { ReaderActions } from '../reader-actions.ts';
import type { ReaderState } from '../state.ts';
import type { Command } from './command.ts';
import { pickBlocks, togglePageMarks } from './original-page.ts';

/** CSS pixels at a press. */
const SIZE_STEP = 2;
const DENSITIES = ['key', 'all', 'none'] as const;

const after = <T>(choices: readonly T[], current: T): T =>
  choices[(choices.indexOf(current) + 1) % choices.length] ?? current;

/** Unfolds the comments under a text and goes there, where there are any. */
function openComments(body: HTMLElement | undefined): void {
  const comments = body?.parentElement?.querySelector<HTMLDetailsElement>('.comments');
  if (!comments) return;
  comments.open = true;
  comments.querySelector('summary')?.focus({ preventScroll: true });
  comments.scrollIntoView({ block: 'start' });
}

/** Does what a key or a button asks for. What makes no sense now does nothing. */
export function runCommand(command: Command, state: ReaderState, actions: ReaderActions): void {
  const { phase, settings } = state;
  const words = commandWords[state.language.value];
  const article: Article | undefined = phase.value.at === 'reading' ? phase.value.article : undefined;
  const resize = (step: number): void => {
    const textSize = fitMeasure('textSize', settings.value.textSize + step);
    actions.change({ textSize }, words.size(String(textSize)));
  };
  const follow = (link: { url: string } | undefined): void => {
    if (link) actions.api.follow(link.url);
  };
  const deeds: Record<Command, () => void> = {
    escape: actions.stepOut,
    save: () => void actions.save(),
    larger: () => resize(SIZE_STEP),
    smaller: () => resize(-SIZE_STEP),
    marks: () => {
      const marks = after(DENSITIES, settings.value.marks);
      actions.change({ marks }, words.marks[marks]);
    },
    theme: () => {
      const theme = after(THEMES, settings.value.theme);
      actions.change({ theme }, words.theme[theme]);
    },
    'x-ray': () => {
      if (article) actions.toggle('x-ray');
    },
    outline: () => {
      if (!article || !hasOutline(article)) return;
      if (liesOverText()) return actions.toggle('outline');
      // Where something else stands in its place, it is called back.
      const stands = besideText(state, article) === 'outline';
      state.opened.value = undefined;
      actions.change({ outline: !stands });
    },
    appearance: () => actions.toggle('appearance'),
    listen: () => state.controls.value?.tools.current?.toggle('read-aloud'),
    menu: () => actions.toggle('menu'),
    keys: () => actions.toggle('keys'),
    pick: () => void pickBlocks(state, actions),
    'mark-page': () => void togglePageMarks(state, actions),
    comments: () => openComments(state.controls.value?.body()),
    previous: () => follow(article?.previous),
    next: () => follow(article?.next),
    list: () => follow(article?.list),
  };
  deeds[command]();
}
