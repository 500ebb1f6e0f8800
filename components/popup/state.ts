import { signal } from '@preact/signals';
import type { Opening, OpeningChoice } from '../../lib/settings/settings.ts';
import { ruleOf, siteOf } from '../../lib/settings/site-rule.ts';
import { createListState } from './list-state.ts';
import { createPageState } from './page-state.ts';
import type { PopupWorld } from './world.ts';

export type PopupTab = 'page' | 'list';
export type PopupState = ReturnType<typeof createPopupState>;

export function createPopupState(world: PopupWorld) {
  const shownTab = signal<PopupTab>('page');
  let chosen = false;
  const list = createListState(world);
  const news = signal<string | undefined>(undefined);
  const page = createPageState(world, () => void list.load());

  function choose(tab: PopupTab): void {
    chosen = true;
    shownTab.value = tab;
  }

  async function look(): Promise<void> {
    await page.look();
    const view = page.view.value;
    // Nothing to do on such a page, but the list can be read.
    const restricted = view.kind === 'failed' && view.code === 'restricted-page';
    if (!chosen) shownTab.value = restricted ? 'list' : 'page';
  }

  async function start(): Promise<void> {
    await Promise.all([list.load(), look()]);
    news.value = await world.unseenNews();
    // Something may be read aloud already, here or in another tab.
    const kit = await world.loadListening().catch(() => undefined);
    page.hear(kit);
    await kit?.listening.look();
  }

  function chooseOpening(choice: OpeningChoice): void {
    const site = siteOf(page.address() ?? '');
    page.trouble.value = undefined;
    const changed = world.updateSettings(({ siteRules }) => {
      const rule = ruleOf(choice);
      if (rule) return { siteRules: { ...siteRules, [site]: rule } };
      const { [site]: _own, ...others } = siteRules;
      return { opening: choice as Opening, siteRules: others };
    });
    changed.catch(() => {
      page.trouble.value = 'storage-refused';
    });
  }

  function dismissNews(): void {
    news.value = undefined;
    // It will be said once more, no more than that.
    world.forgetNews().catch(() => undefined);
  }

  return { world, news, dismissNews, shownTab, page, list, choose, look, start, chooseOpening };
}
