/**
 * The first step of every command: makes a fresh clone ready, then runs the named script with the project's own Node.
 * Plain JavaScript without packages, since it runs on whatever Node (20 or newer) the machine has, before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const STAMP = path.join(ROOT, 'node_modules', '.installed-lock');

/** Installs the packages when the lock file is not the one they were installed from. */
function installPackages() {
  const lock = readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  console.log('Installing packages (once) …');
  // Not `npm ci`: it refuses a lock file that lacks the optional packages of other platforms, which some registries do
  // not serve. The versions are the lock file's all the same, and nothing is written back.
  const installed = spawnSync(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: ROOT,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  if (installed.status !== 0) {
    console.error('The packages could not be installed. Check the network, then run the command again.');
    process.exit(1);
  }
  writeFileSync(STAMP, lock);
}

const [script, ...rest] = process.argv.slice(2);
if (!script) {
  console.error('bootstrap.mjs needs the script to run.');
  process.exit(1);
}
installPackages();
// npm puts the project's own binaries first; a direct `node scripts/bootstrap.mjs …` has to do the same.
const binaries = path.join(ROOT, 'node_modules', '.bin');
const node = path.join(
  ROOT,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);
const run = spawnSync(existsSync(node) ? node : process.execPath, [script, ...rest], {
  stdio: 'inherit',
  cwd: ROOT,
  env: { ...process.env, PATH: `${binaries}${path.delimiter}${process.env.PATH}`, PANDOK_CWD: process.cwd() },
});
process.exit(run.status ?? 1);
