import { signal } from '@preact/signals';
import { siteOf } from '../../lib/settings/site-rule.ts';
import { createListState } from './list-state.ts';
import { createPageState } from './page-state.ts';
import type { PopupWorld } from './world.ts';

export type PopupTab = 'page' | 'list';
export type Opening = 'always-here' | 'never-here' | 'auto' | 'request';
export type PopupState = ReturnType<typeof createPopupState>;

export function createPopupState(world: PopupWorld) {
  const shownTab = signal<PopupTab>('page');
  let chosen = false;
  const list = createListState(world);
  const page = createPageState(world, () => void list.load());

  function choose(tab: PopupTab): void {
    chosen = true;
    shownTab.value = tab;
  }

  async function start(): Promise<void> {
    const listed = list.load();
    await page.look();
    const view = page.view.value;
    // Nothing to do on such a page, but the list can be read.
    if (view.kind === 'failed' && view.code === 'restricted-page' && !chosen) shownTab.value = 'list';
    await listed;
  }

  function chooseOpening(opening: Opening): void {
    const site = siteOf(page.address() ?? '');
    page.trouble.value = undefined;
    const changed = world.updateSettings(({ siteRules }) => {
      if (opening === 'always-here') return { siteRules: { ...siteRules, [site]: 'always' } };
      if (opening === 'never-here') return { siteRules: { ...siteRules, [site]: 'never' } };
      const { [site]: _own, ...others } = siteRules;
      return { opening, siteRules: others };
    });
    changed.catch(() => {
      page.trouble.value = 'storage-refused';
    });
  }

  return { world, shownTab, page, list, choose, start, chooseOpening };
}
