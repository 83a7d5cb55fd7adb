import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder with blanks and Chinese in its path, deleted when the test is over. */
export function makeTemporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), '存档 test '));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Runs a command of `scripts/` as npm does, from the project's root. */
export function runScript(
  script: string,
  options: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('scripts', script), ...options], {
    encoding: 'utf8',
    // Colours would stand between the words that tests look for; some machines ask for them even here.
    env: { ...process.env, NO_COLOR: '1', ...environment },
  });
  return { status, output: stdout + stderr };
}
