import { spawnSync } from 'node:child_process';
import path from 'node:path';

const wxt = path.resolve(import.meta.dirname, '../node_modules/wxt/bin/wxt.mjs');

// For Firefox WXT adds the source zip that reviewers rebuild from.
for (const browser of ['chrome', 'firefox']) {
  const run = spawnSync(process.execPath, [wxt, 'zip', '-b', browser], { stdio: 'inherit' });
  if (run.status !== 0) process.exit(run.status ?? 1);
}
