import { mkdirSync } from 'node:fs';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import { DOCS, picturesIn, takePictures } from './pictures.ts';

// Takes every picture anew and holds it against the one in docs/. Fonts differ between machines, so this is for the eyes
// of whoever changed a surface, on one machine, and no part of the tests.
const NOW = path.resolve(import.meta.dirname, '../../.artifacts/screenshots');
const DIFFERENCES = path.resolve(import.meta.dirname, '../../.artifacts/differences');
/** Share of a picture: below it lies what a blinking caret or a clock changes. */
const SAME = 0.001;

async function pixelsOf(file: string) {
  const { data, info } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** What is to be said of a picture that was accepted before; nothing when it is the same. */
async function difference(name: string): Promise<string | undefined> {
  const [before, now] = await Promise.all([pixelsOf(path.join(DOCS, name)), pixelsOf(path.join(NOW, name))]);
  const { width, height } = now;
  if (before.width !== width || before.height !== height) return 'another size';
  const marked = new Uint8Array(width * height * 4);
  const count = pixelmatch(before.data, now.data, marked, width, height, { threshold: 0.15 });
  const share = count / (width * height);
  if (share <= SAME) return undefined;
  await sharp(marked, { raw: { width, height, channels: 4 } })
    .png()
    .toFile(path.join(DIFFERENCES, name));
  return `${(share * 100).toFixed(1)} %`;
}

await takePictures(NOW);
mkdirSync(DIFFERENCES, { recursive: true });
const [before, now] = [new Set(picturesIn(DOCS)), new Set(picturesIn(NOW))];
let others = 0;
for (const name of new Set([...before, ...now])) {
  const said = !now.has(name) ? 'not taken any more' : !before.has(name) ? 'new' : await difference(name);
  if (!said) continue;
  others += 1;
  console.log(`${name}: ${said}`);
}
console.log(
  `${others} of ${now.size} pictures differ from docs/. The new ones are in ${path.relative(process.cwd(), NOW)}, what differs in ${path.relative(process.cwd(), DIFFERENCES)}; npm run screenshots accepts them.`,
);
process.exitCode = others === 0 ? 0 : 1;
