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

/** What a round of pictures shows: the narrow widths beside the wide one, by day, by night, and as what they are kept. */
export interface Looks {
  readonly narrow: readonly (readonly [suffix: string, size: Size])[];
  readonly schemes: readonly ('light' | 'dark')[];
  readonly isPacked: boolean;
}

const PHONE = ['-narrow', [360, 740]] as const;
/** What `docs/` has. */
export const KEPT: Looks = { narrow: [PHONE], schemes: ['light', 'dark'], isPacked: true };
/** For the eyes alone: the narrowest screen too. Firefox takes its colours at launch, so each is a round of its own. */
export const lookedAt = (schemes: Looks['schemes']): Looks => ({
  narrow: [PHONE, ['-320', [320, 640]]],
  schemes,
  isPacked: false,
});

export const LONG = '/bbs/board.php?bo_table=news&wr_id=1';
/** What is read where the product speaks English. */
export const ENGLISH = '/news/13';
const WIDE: Size = [1280, 800];

/**
 * A picture half loaded, a font half drawn or a fade half done is no picture of the real thing. What a scroll sets off
 * begins with the frame after it.
 */
const settled = `new Promise((done) => requestAnimationFrame(() => setTimeout(done))).then(() => Promise.all([
  document.fonts.ready,
  ...[document, ...['pandok-reader', 'pandok-button', 'pandok-block-picker'].map((name) => document.querySelector(name)?.shadowRoot)]
    .flatMap((root) => root?.getAnimations() ?? [])
    .filter((one) => one.effect?.getComputedTiming().iterations === 1)
    .map((one) => one.finished.catch(() => {})),
])).then(() => true)`;

/** Pictures go to `folder`; packed ones have a palette of their own: a third of the size, and no difference to the eye. */
export function sceneOf(stage: Stage, language: 'ko' | 'en', folder: string, looks: Looks): Scene {
  const isDyed = stage.driver.name === 'chromium';
  const shoot = async (tab: Tab, name: string): Promise<void> => {
    await tab.evaluate(settled);
    const file = path.join(folder, `${name}${language === 'en' ? '-en' : ''}.png`);
    await tab.screenshot(file);
    if (looks.isPacked)
      await writeFile(file, await sharp(file).png({ palette: true, quality: 85, effort: 8 }).toBuffer());
  };
  const inEveryLook: Scene['inEveryLook'] = async (tab, name, ready, wide = WIDE) => {
    for (const [suffix, [width, height]] of [['', wide] as const, ...looks.narrow]) {
      await tab.resize(width, height);
      for (const scheme of looks.schemes) {
        if (isDyed) await tab.colorScheme(scheme);
        await ready?.();
        await shoot(tab, `${name}${suffix}${scheme === 'dark' ? '-dark' : ''}`);
      }
    }
    await tab.resize(...WIDE);
    if (isDyed) await tab.colorScheme('light');
  };
  return { stage, language, shoot, inEveryLook };
}
