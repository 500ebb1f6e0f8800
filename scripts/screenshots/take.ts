import { setStage } from '../../tests/e2e/stage.ts';
import { buildExtension } from '../build.ts';
import { takeOwnPages } from './own-pages.ts';
import { takeReading } from './reading.ts';
import { sceneOf } from './scene.ts';

// Every picture of docs/, taken from the built extension on the demo board, in one browser and both languages.
buildExtension('chromium');
for (const language of ['ko', 'en'] as const) {
  const stage = await setStage('chromium', { language: language === 'en' ? 'en-US' : 'ko' });
  try {
    const scene = sceneOf(stage, language);
    await takeReading(scene);
    await takeOwnPages(scene);
  } finally {
    await stage.end();
  }
}
console.log('The pictures are in docs/.');
