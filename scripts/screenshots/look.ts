import path from 'node:path';
import { picturesIn, takeLooks } from './pictures.ts';

// Pictures to look at while a surface is being changed, of the browsers that the command line names: nothing is compared.
const named = (['chromium', 'firefox'] as const).filter((name) => process.argv.includes(name));
for (const browser of named.length > 0 ? named : (['chromium', 'firefox'] as const)) {
  const folder = path.resolve(import.meta.dirname, '../../.artifacts/look', browser);
  await takeLooks(folder, browser);
  console.log(`${picturesIn(folder).length} pictures are in ${path.relative(process.cwd(), folder)}.`);
}
