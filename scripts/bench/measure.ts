import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a process used, by the operating system's own account. */
export interface Usage {
  cpuSeconds: number;
  peakMegabytes: number;
}

/**
 * Runs a script of this project as a process of its own and tells what it used.
 * @param folder takes a small file meanwhile
 * @throws Error when it fails, with what it printed
 */
export function measure(
  flags: readonly string[],
  script: string,
  args: readonly string[],
  folder: string,
): Usage {
  const usageFile = join(folder, 'usage.json');
  const hook = join(import.meta.dirname, 'usage.mjs');
  const run = spawnSync(process.execPath, [...flags, '--import', hook, script, ...args], {
    env: { ...process.env, USAGE_FILE: usageFile, INGEST_CACHE: join(folder, 'cache') },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.status !== 0)
    throw new Error(`${script} ended with ${run.status ?? run.signal}:\n${run.stderr.slice(-2000)}`);
  return JSON.parse(readFileSync(usageFile, 'utf8')) as Usage;
}
