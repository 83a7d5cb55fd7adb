// Makes a fresh checkout ready: installs the packages that package-lock.json pins, the right Node among them.
// Runs before every command (the `pre…` scripts of package.json), under whatever Node and npm the machine has,
// so it uses nothing but what every Node since 16 brings.
//
//   node scripts/setup.mjs             packages
//   node scripts/setup.mjs --browser   packages, and a browser for the tests
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const lockFile = join(root, 'package-lock.json');
// npm writes this file last, so it tells when the last whole installation was.
const installed = join(root, 'node_modules', '.package-lock.json');

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lockFile).mtimeMs) {
  console.log('Installing packages (npm ci) …');
  // npm_execpath is the npm that runs this script; it is started directly, because a shell stumbles over odd paths.
  const npm = process.env.npm_execpath;
  const [command, args] = npm
    ? [process.execPath, [npm, 'ci', '--loglevel=error']]
    : ['npm', ['ci', '--loglevel=error']];
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (result.status !== 0) {
    console.error(
      'The packages could not be installed: npm ci failed, see above. It needs the npm registry (or a mirror set with ' +
        '"npm config set registry URL") and a writable folder.',
    );
    process.exit(1);
  }
}

if (process.argv.includes('--browser')) {
  const { ensureBrowser } = await import('./browser.mjs');
  if (!ensureBrowser()) process.exit(1);
}
