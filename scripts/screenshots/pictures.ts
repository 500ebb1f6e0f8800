import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setStage } from '../../tests/e2e/stage.ts';
import { buildExtension } from '../build.ts';
import { takeAroundReading } from './around-reading.ts';
import { takeOwnPages } from './own-pages.ts';
import { takeReading } from './reading.ts';
import { sceneOf } from './scene.ts';
import { takeSmallButton } from './small-button.ts';

/** Where the accepted pictures are. */
export const DOCS = path.resolve(import.meta.dirname, '../../docs');

export const picturesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.png'))
    .sort();

/** Every surface, wide and narrow, by day and by night, in both languages, from the built extension on the demo board. */
export async function takePictures(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const file of picturesIn(folder)) rmSync(path.join(folder, file));
  buildExtension('chromium');
  for (const language of ['ko', 'en'] as const) {
    const stage = await setStage('chromium', { language: language === 'en' ? 'en-US' : 'ko' });
    try {
      const scene = sceneOf(stage, language, folder);
      await takeReading(scene);
      await takeAroundReading(scene);
      await takeOwnPages(scene);
      await takeSmallButton(scene);
    } finally {
      await stage.end();
    }
  }
}
