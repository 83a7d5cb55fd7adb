import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeTemporaryFolder, runScript } from './temporary-folder.ts';

function writeSources(sources: Record<string, string>): string {
  const folder = makeTemporaryFolder();
  mkdirSync(join(folder, 'pages'));
  for (const [path, text] of Object.entries(sources)) writeFileSync(join(folder, path), text);
  return folder;
}

describe('the check for circles', () => {
  it('finds one that runs through components', () => {
    const folder = writeSources({
      'a.astro': "---\nimport B from './pages/b.astro';\n---\n<B />",
      'pages/b.astro': "---\nimport { c } from '../c.ts';\n---\n{c}",
      'c.ts': "export { default as c } from './a.astro';",
    });
    const { status, output } = runScript('check-circles.ts', [folder]);
    expect(status).toBe(1);
    const names = ['a.astro', 'pages/b.astro', 'c.ts', 'a.astro'];
    expect(output).toBe(`circle: ${names.map((name) => join(folder, name)).join(' → ')}\n`);
  });

  it('sees what scripts in the markup, types and late imports bring in', () => {
    for (const script of [
      "<script>\nimport './b.ts';\n</script>",
      "---\nimport type { B } from './b.ts';\n---",
      "---\nconst b = await import('./b.ts');\n---",
    ]) {
      const folder = writeSources({ 'a.astro': script, 'b.ts': "import './a.astro';" });
      expect(runScript('check-circles.ts', [folder]).status, script).toBe(1);
    }
  });

  it('lets many ways to one file pass', () => {
    const folder = writeSources({
      'a.astro': "---\nimport './b.ts';\nimport './c.ts';\n---",
      'b.ts': "import './c.ts';",
      'c.ts': "import 'astro'; // import './a.astro';",
    });
    expect(runScript('check-circles.ts', [folder])).toEqual({
      status: 0,
      output: 'No circles among 3 files, 1 of them .astro\n',
    });
  });

  it('lets no page import what only development or commands may', () => {
    const folder = makeTemporaryFolder();
    for (const path of ['src/pages', 'src/ingest', 'src/review', 'scripts'])
      mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, 'src/review/a.ts'), '');
    writeFileSync(join(folder, 'src/review/b.astro'), "---\nimport './a.ts';\n---");
    writeFileSync(join(folder, 'src/ingest/a.ts'), '');
    writeFileSync(join(folder, 'scripts/c.ts'), '');
    writeFileSync(
      join(folder, 'src/pages/d.astro'),
      "---\nimport '../review/a.ts';\nimport '../ingest/a.ts';\nimport '../../scripts/c.ts';\n---",
    );
    const check = spawnSync(process.execPath, [resolve('scripts/check-circles.ts'), 'src', 'scripts'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(check.stderr).toBe(
      [
        'src/pages/d.astro imports src/review/a.ts',
        'src/pages/d.astro imports src/ingest/a.ts',
        'src/pages/d.astro imports scripts/c.ts',
        '',
      ].join('\n'),
    );
    expect(check.status).toBe(1);
  });

  it('finds none in this project', () => {
    const { status, output } = runScript('check-circles.ts', ['src', 'scripts']);
    expect(output).toMatch(/^No circles among \d{3} files, \d\d of them \.astro\n$/);
    expect(status).toBe(0);
  });
});
