import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setStage } from '../../tests/e2e/stage.ts';
import type { BrowserName } from '../browsers.ts';
import { buildExtension } from '../build.ts';
import { takeAroundReading } from './around-reading.ts';
import { takeLibraryStates } from './library-states.ts';
import { takeOtherSummary } from './other-summary.ts';
import { takeOwnPages } from './own-pages.ts';
import { takeReading } from './reading.ts';
import { takeRowMarks } from './row-marks.ts';
import { KEPT, type Looks, lookedAt, sceneOf } from './scene.ts';
import { takeSmallButton } from './small-button.ts';
import { takeWithoutNetwork } from './without-network.ts';

/** Where the accepted pictures are. */
export const DOCS = path.resolve(import.meta.dirname, '../../docs');

const LANGUAGES = ['ko', 'en'] as const;
/** In this order: each finds what those before it have saved and set. */
const SCENES = [
  takeReading,
  takeAroundReading,
  takeOwnPages,
  takeLibraryStates,
  takeRowMarks,
  takeOtherSummary,
  takeWithoutNetwork,
  takeSmallButton,
];

export const picturesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.png'))
    .sort();

async function takeScenes(
  browser: BrowserName,
  language: 'ko' | 'en',
  folder: string,
  looks: Looks,
): Promise<void> {
  const isDark = looks.schemes.every((scheme) => scheme === 'dark');
  const stage = await setStage(browser, {
    language: language === 'en' ? 'en-US' : 'ko',
    eyes: { dark: isDark },
  });
  try {
    const scene = sceneOf(stage, language, folder, looks);
    for (const take of SCENES) await take(scene);
  } finally {
    await stage.end();
  }
}

async function emptied(folder: string, browser: BrowserName): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const file of picturesIn(folder)) rmSync(path.join(folder, file));
  await buildExtension(browser);
}

/** Every surface, wide and narrow, by day and by night, in both languages, from the built extension on the demo board. */
export async function takePictures(folder: string): Promise<void> {
  await emptied(folder, 'chromium');
  for (const language of LANGUAGES) await takeScenes('chromium', language, folder, KEPT);
}

/** The same of either browser and down to the narrowest screen, for the eyes of whoever changed something. */
export async function takeLooks(folder: string, browser: BrowserName): Promise<void> {
  await emptied(folder, browser);
  const rounds =
    browser === 'firefox' ? (['light', 'dark'] as const).map((one) => [one]) : [['light', 'dark'] as const];
  for (const language of LANGUAGES)
    for (const schemes of rounds) await takeScenes(browser, language, folder, lookedAt(schemes));
}
