import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a process and those that it started used, by the operating system's own account. */
export interface Usage {
  cpuSeconds: number;
  /** Of all together; of processes that it started only Linux tells. */
  peakMegabytes: number;
}

/** A measured process took longer than it was given. */
export class TooLongError extends Error {
  override name = 'TooLongError';
}

/**
 * Runs a script of this project as a process of its own and tells what it used.
 * @param folder takes what it writes meanwhile
 * @param limit seconds after which it is ended
 * @throws TooLongError; Error when it fails, with what it printed
 */
export function measure(
  flags: readonly string[],
  script: string,
  args: readonly string[],
  folder: string,
  limit?: number,
): Usage {
  const usageFile = join(folder, 'usage.json');
  const hook = join(import.meta.dirname, 'usage.mjs');
  const run = spawnSync(process.execPath, [...flags, '--import', hook, script, ...args], {
    env: {
      ...process.env,
      USAGE_FILE: usageFile,
      INGEST_CACHE: join(folder, 'cache'),
      // Whatever it leaves behind when it is ended goes with the folder.
      TMPDIR: folder,
      TEMP: folder,
      TMP: folder,
    },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...(limit === undefined ? {} : { timeout: limit * 1000 }),
  });
  if (run.error && 'code' in run.error && run.error.code === 'ETIMEDOUT') {
    throw new TooLongError(`it took more than ${limit ?? 0} seconds`);
  }
  if (run.status !== 0)
    throw new Error(`${script} ended with ${run.status ?? run.signal}:\n${run.stderr.slice(-2000)}`);
  return JSON.parse(readFileSync(usageFile, 'utf8')) as Usage;
}
