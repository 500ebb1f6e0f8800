import path from 'node:path';
import type { Tab } from '../../tests/e2e/driver.ts';
import type { Stage } from '../../tests/e2e/stage.ts';

const DOCS = path.resolve(import.meta.dirname, '../../docs');

/** A browser in one language, and how a picture of it is taken. */
export interface Scene {
  readonly stage: Stage;
  readonly language: 'ko' | 'en';
  readonly shoot: (tab: Tab, name: string) => Promise<void>;
}

export const LONG = '/bbs/board.php?bo_table=news&wr_id=1';
/** What is read where the product speaks English. */
export const ENGLISH = '/news/13';

export const sceneOf = (stage: Stage, language: 'ko' | 'en'): Scene => ({
  stage,
  language,
  shoot: async (tab, name) => {
    // A picture half loaded, a font half drawn or a fade half done is no picture of the real thing.
    await tab.evaluate(`Promise.all([
      document.fonts.ready,
      ...[document, document.querySelector('pandok-reader')?.shadowRoot]
        .flatMap((root) => root?.getAnimations() ?? [])
        .filter((one) => one.effect?.getComputedTiming().iterations === 1)
        .map((one) => one.finished.catch(() => {})),
    ]).then(() => true)`);
    await tab.screenshot(path.join(DOCS, `${name}${language === 'en' ? '-en' : ''}.png`));
  },
});

export const WIDE = [1280, 800] as const;
export const NARROW = [360, 740] as const;
