import { type ReadonlySignal, signal } from '@preact/signals';
import type { MarkKind } from '../../lib/model/mark.ts';
import type { MarkWords } from '../../lib/model/mark-words.ts';
import { alwaysMark, forgetWord, neverMark, tidyWord } from '../../lib/settings/mark-words.ts';
import type { WrongFile } from '../../lib/settings/own-file.ts';
import { DEFAULT_SETTINGS, type Settings, type SiteRule } from '../../lib/settings/settings.ts';
import { importSettings } from '../../lib/settings/settings-file.ts';
import { siteFromEntry } from '../../lib/settings/site-entry.ts';
import { importSiteRules, type SiteRuleSet, type WrongRules } from '../../lib/settings/site-rules-file.ts';

/** A shortcut as the browser has it now; `keys` is empty for none. */
export interface Shortcut {
  readonly name: string;
  readonly keys: string;
}

/** What is kept in this browser. Sizes in bytes; absent is what cannot be told now. */
export interface Stored {
  readonly settings: number;
  readonly articles: number | undefined;
  readonly readPosts: number;
  readonly hasServer: boolean;
  /** All of it, the databases' own pages included. */
  readonly whole: number | undefined;
}

/** All that the options page needs of the browser; given, so that tests can stand in for it. */
export interface OptionsWorld {
  settings: ReadonlySignal<Settings>;
  updateSettings: (change: (now: Settings) => Partial<Settings>) => Promise<unknown>;
  version: string;
  /** Forgets which posts were read. */
  forgetRead: () => Promise<unknown>;
  measure: () => Promise<Stored>;
  /** None where the browser has no shortcuts. */
  shortcuts: () => Promise<readonly Shortcut[]>;
  /** Leads to where the browser lets them be changed; absent where it has no such page. */
  changeShortcuts?: () => void;
}

/** What was last done; the words for it are the view's. */
export type Deed =
  | { readonly kind: 'changed'; readonly what: keyof Settings }
  | { readonly kind: 'added' | 'removed' | 'restored'; readonly site: string; readonly rule: SiteRule }
  | { readonly kind: 'word-added' | 'word-restored'; readonly word: string }
  | { readonly kind: 'word-removed'; readonly word: string; readonly before: MarkWords }
  | { readonly kind: 'imported' | 'reset'; readonly before: Settings }
  | { readonly kind: 'rules-imported'; readonly count: number; readonly before: SiteRuleSet }
  | { readonly kind: 'brought-back' }
  | { readonly kind: 'refused' };

/** Can the last deed be taken back? */
export const canUndo = (deed: Deed | undefined): boolean =>
  deed !== undefined &&
  ['removed', 'word-removed', 'imported', 'rules-imported', 'reset'].includes(deed.kind);

export type OptionsState = ReturnType<typeof createOptionsState>;

export function createOptionsState(world: OptionsWorld) {
  const last = signal<Deed | undefined>(undefined);
  const wrongSite = signal(false);
  const wrongFile = signal<WrongFile | undefined>(undefined);
  const wrongRules = signal<WrongRules | undefined>(undefined);

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

  /** The settings of a file in place of those here; a file that is none changes nothing. */
  async function importFile(text: string): Promise<void> {
    const read = importSettings(text);
    wrongFile.value = 'wrong' in read ? read.wrong : undefined;
    if ('settings' in read)
      await update(() => read.settings, { kind: 'imported', before: world.settings.value });
  }

  /** The rules of a file beside those here, in their place where both name a site. */
  async function importRules(text: string): Promise<void> {
    const read = importSiteRules(text);
    wrongRules.value = 'wrong' in read ? read.wrong : undefined;
    if ('wrong' in read) return;
    const before = world.settings.value.siteRules;
    await update(({ siteRules }) => ({ siteRules: { ...siteRules, ...read.rules } }), {
      kind: 'rules-imported',
      count: Object.keys(read.rules).length,
      before,
    });
  }

  /** What somebody was told once need not be told again. */
  const reset = (): Promise<void> =>
    update(({ introduced }) => ({ ...DEFAULT_SETTINGS, introduced }), {
      kind: 'reset',
      before: world.settings.value,
    });

  async function undo(): Promise<void> {
    const deed = last.value;
    if (deed?.kind === 'imported' || deed?.kind === 'reset')
      await update(() => deed.before, { kind: 'brought-back' });
    if (deed?.kind === 'rules-imported')
      await update(() => ({ siteRules: deed.before }), { kind: 'brought-back' });
    if (deed?.kind === 'removed') await setRule(deed.site, deed.rule, 'restored');
    if (deed?.kind === 'word-removed')
      await update(() => ({ markWords: deed.before }), { kind: 'word-restored', word: deed.word });
  }

  return {
    ...{ world, last, wrongSite, wrongFile, wrongRules },
    ...{ change, setRule, addRule, removeRule, addWord, removeWord, importFile, importRules, reset, undo },
  };
}
