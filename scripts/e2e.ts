import { spawnSync } from 'node:child_process';
import { buildBoth } from './build.ts';

// The journeys run on what was built: build both first, then everything or what the command line names.
await buildBoth();
const run = spawnSync('vitest', ['run', '--project', 'e2e', ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(run.status ?? 1);
