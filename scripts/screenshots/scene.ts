import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { Tab } from '../../tests/e2e/driver.ts';
import type { Stage } from '../../tests/e2e/stage.ts';

type Size = readonly [width: number, height: number];

/** A browser in one language, and how pictures of it are taken. */
export interface Scene {
  readonly stage: Stage;
  readonly language: 'ko' | 'en';
  readonly shoot: (tab: Tab, name: string) => Promise<void>;
  /** By day and by night, wide and narrow. `ready` brings back what another size has moved or closed. */
  readonly inEveryLook: (
    tab: Tab,
    name: string,
    ready?: () => Promise<unknown>,
    wide?: Size,
  ) => Promise<void>;
}

export const LONG = '/bbs/board.php?bo_table=news&wr_id=1';
/** What is read where the product speaks English. */
export const ENGLISH = '/news/13';
const WIDE: Size = [1280, 800];
const NARROW: Size = [360, 740];

/** A picture half loaded, a font half drawn or a fade half done is no picture of the real thing. */
const settled = `Promise.all([
  document.fonts.ready,
  ...[document, ...['pandok-reader', 'pandok-button', 'pandok-block-picker'].map((name) => document.querySelector(name)?.shadowRoot)]
    .flatMap((root) => root?.getAnimations() ?? [])
    .filter((one) => one.effect?.getComputedTiming().iterations === 1)
    .map((one) => one.finished.catch(() => {})),
]).then(() => true)`;

/** Pictures go to `folder`, with a palette of their own: a third of the size, and no difference to the eye. */
export function sceneOf(stage: Stage, language: 'ko' | 'en', folder: string): Scene {
  const shoot = async (tab: Tab, name: string): Promise<void> => {
    await tab.evaluate(settled);
    const file = path.join(folder, `${name}${language === 'en' ? '-en' : ''}.png`);
    await tab.screenshot(file);
    await writeFile(file, await sharp(file).png({ palette: true, quality: 85, effort: 8 }).toBuffer());
  };
  const inEveryLook: Scene['inEveryLook'] = async (tab, name, ready, wide = WIDE) => {
    for (const [narrow, [width, height]] of [
      ['', wide],
      ['-narrow', NARROW],
    ] as const) {
      await tab.resize(width, height);
      for (const [dark, scheme] of [
        ['', 'light'],
        ['-dark', 'dark'],
      ] as const) {
        await tab.colorScheme(scheme);
        await ready?.();
        await shoot(tab, name + narrow + dark);
      }
    }
    await tab.resize(...WIDE);
    await tab.colorScheme('light');
  };
  return { stage, language, shoot, inEveryLook };
}
