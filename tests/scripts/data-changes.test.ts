import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeTemporaryFolder, runScript } from './temporary-folder.ts';

const HASHES = ['a', 'b'].map((letter) => letter.repeat(64));

function writeManifest(folder: string, name: string, articles: Record<string, string | undefined>): string {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, JSON.stringify({ version: `${name}00000000000`, newest: null, articles }));
  return path;
}

describe('data:changes', () => {
  test('lists what is new, different and gone, and exits with 1', () => {
    const folder = makeTemporaryFolder();
    const before = writeManifest(folder, 'a', { gone: HASHES[0], kept: HASHES[0], other: HASHES[0] });
    const after = writeManifest(folder, 'b', { fresh: HASHES[0], kept: HASHES[0], other: HASHES[1] });
    const { status, output } = runScript('data-changes.ts', [before, after]);
    expect(output).toBe(
      '+ fresh\n~ other\n- gone\na00000000000 → b00000000000: 1 added, 1 changed, 1 removed\n',
    );
    expect(status).toBe(1);
    expect(runScript('data-changes.ts', [after, after]).status).toBe(0);
  });

  test('says what is wrong with a file, and how it is used', () => {
    const folder = makeTemporaryFolder();
    const path = join(folder, 'faulty.json');
    writeFileSync(path, '{"version":"no"}');
    const faulty = runScript('data-changes.ts', [path, path]);
    expect(faulty.status).toBe(2);
    expect(faulty.output).toContain('faulty.json is no manifest of the data');
    expect(runScript('data-changes.ts', [join(folder, 'none.json')]).output).toContain("can't be read");
    expect(runScript('data-changes.ts', []).output).toContain('npm run data:changes -- OLD_MANIFEST');
  });
});
