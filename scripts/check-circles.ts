// Looks for circles of imports, .astro files included: dependency-cruiser, which checks all other rules, can't read those.
//
//   node scripts/check-circles.ts FOLDER…
//
// Exit 1: a circle, or a page that imports what only development or commands may.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { listFiles } from '../src/ingest/content-fs.ts';

const SOURCE = /\.(?:ts|mjs|astro)$/;
/** The script of a page or component: between `---` at its head, and in its script elements. */
const FRONT_MATTER = /^\s*---\n(.*?)\n---/s;
const SCRIPT_ELEMENT = /<script>(.*?)<\/script>/gs;
/** What pages, components and layouts of the site must not import: they show what ingest wrote and read nothing anew. */
const CLOSED_TO_PAGES = /^(?:scripts|src\/(?:ingest|review|design))\//;
const PAGE = /^src\/(?!(?:review|design)\/).*\.astro$/;

/** The files that each file imports. */
type Imports = ReadonlyMap<string, readonly string[]>;

process.exitCode = main(process.argv.slice(2));

function main(folders: readonly string[]): number {
  const files = folders.flatMap((folder) => listFiles(folder).map((path) => join(folder, path)));
  const imports = readImports(files.filter((path) => SOURCE.test(path)));
  const faults = [
    ...findCircles(imports).map((circle) => `circle: ${circle.join(' → ')}`),
    ...findTrespasses(imports),
  ];
  for (const fault of faults) console.error(fault);
  const pages = [...imports.keys()].filter((path) => path.endsWith('.astro')).length;
  if (faults.length === 0) console.log(`No circles among ${imports.size} files, ${pages} of them .astro`);
  return faults.length === 0 ? 0 : 1;
}

function readImports(files: readonly string[]): Imports {
  const known = new Set(files);
  return new Map(
    files.map((file) => [
      file,
      importedFiles(scriptOf(file))
        .map((name) => join(dirname(file), name))
        .filter((path) => known.has(path)),
    ]),
  );
}

function scriptOf(file: string): string {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.astro')) return text;
  const elements = Array.from(text.matchAll(SCRIPT_ELEMENT), ([, script = '']) => script);
  return [FRONT_MATTER.exec(text)?.[1] ?? '', ...elements].join('\n');
}

/** `import … from './a.ts'`, `export … from './a.ts'`, `import('./a.ts')`; packages are no files of ours. */
function importedFiles(script: string): string[] {
  return ts
    .preProcessFile(script)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'));
}

/** Every circle that a walk along the imports comes upon, first and last file the same. */
function findCircles(imports: Imports): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]) => {
    const start = path.indexOf(file);
    if (start !== -1) circles.push([...path.slice(start), file]);
    if (start !== -1 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of imports.keys()) walk(file, []);
  return circles;
}

function findTrespasses(imports: Imports): string[] {
  return [...imports].flatMap(([file, targets]) =>
    PAGE.test(file)
      ? targets.filter((target) => CLOSED_TO_PAGES.test(target)).map((target) => `${file} imports ${target}`)
      : [],
  );
}
