import { type ReadonlySignal, signal } from '@preact/signals';
import type { MarkKind } from '../../lib/model/mark.ts';
import type { MarkWords } from '../../lib/model/mark-words.ts';
import { alwaysMark, forgetWord, neverMark, tidyWord } from '../../lib/settings/mark-words.ts';
import type { Settings, SiteRule } from '../../lib/settings/settings.ts';
import { siteFromEntry } from './site-entry.ts';

/** All that the options page needs of the browser; given, so that tests can stand in for it. */
export interface OptionsWorld {
  settings: ReadonlySignal<Settings>;
  updateSettings: (change: (now: Settings) => Partial<Settings>) => Promise<unknown>;
  version: string;
  /** Forgets which posts were read. */
  forgetRead: () => Promise<unknown>;
}

/** What was last done; the words for it are the view's. */
export type Deed =
  | { readonly kind: 'changed'; readonly what: keyof Settings }
  | { readonly kind: 'added' | 'removed' | 'restored'; readonly site: string; readonly rule: SiteRule }
  | { readonly kind: 'word-added' | 'word-restored'; readonly word: string }
  | { readonly kind: 'word-removed'; readonly word: string; readonly before: MarkWords }
  | { readonly kind: 'refused' };

export type OptionsState = ReturnType<typeof createOptionsState>;

export function createOptionsState(world: OptionsWorld) {
  const last = signal<Deed | undefined>(undefined);
  const wrongSite = signal(false);

  async function update(change: (now: Settings) => Partial<Settings>, deed: Deed): Promise<void> {
    try {
      await world.updateSettings(change);
      last.value = deed;
    } catch {
      last.value = { kind: 'refused' };
    }
  }

  const change = (patch: Partial<Settings>, what: keyof Settings) =>
    update(() => patch, { kind: 'changed', what });

  const setRule = (site: string, rule: SiteRule, kind: 'added' | 'restored') =>
    update(({ siteRules }) => ({ siteRules: { ...siteRules, [site]: rule } }), { kind, site, rule });

  /** Says whether the entry named a site. */
  async function addRule(entry: string, rule: SiteRule): Promise<boolean> {
    const site = siteFromEntry(entry);
    wrongSite.value = site === undefined;
    if (site === undefined) return false;
    await setRule(site, rule, 'added');
    return true;
  }

  function removeRule(site: string): Promise<void> {
    const rule = world.settings.value.siteRules[site] ?? 'never';
    return update(
      ({ siteRules }) => {
        const { [site]: _removed, ...others } = siteRules;
        return { siteRules: others };
      },
      { kind: 'removed', site, rule },
    );
  }

  /** Says whether there was a word. */
  async function addWord(text: string, choice: MarkKind | 'never'): Promise<boolean> {
    const word = tidyWord(text);
    if (!word) return false;
    await update(
      ({ markWords }) => ({
        markWords:
          choice === 'never'
            ? neverMark(markWords, word)
            : alwaysMark(markWords, { text: word, kind: choice }),
      }),
      { kind: 'word-added', word },
    );
    return true;
  }

  const removeWord = (word: string): Promise<void> =>
    update(({ markWords }) => ({ markWords: forgetWord(markWords, word) }), {
      kind: 'word-removed',
      word,
      before: world.settings.value.markWords,
    });

  async function undo(): Promise<void> {
    const deed = last.value;
    if (deed?.kind === 'removed') await setRule(deed.site, deed.rule, 'restored');
    if (deed?.kind === 'word-removed')
      await update(() => ({ markWords: deed.before }), { kind: 'word-restored', word: deed.word });
  }

  return { world, last, wrongSite, change, setRule, addRule, removeRule, addWord, removeWord, undo };
}
