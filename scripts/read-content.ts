import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseRegistry } from '../src/archive/registry.ts';
import { YamlFileError } from '../src/archive/yaml-file.ts';
import { type Correction, parseCorrections } from '../src/ingest/corrections.ts';
import type { Dump } from '../src/ingest/read-page.ts';
import { parseSidecar } from '../src/ingest/sidecar.ts';
import { ZoneFinder } from '../src/ingest/zones.ts';
import { listFiles, readIfThere } from './files.ts';

const DUMP_FILE = /\.txt$/i;

/** The zones of a registry. @throws YamlFileError that names file and line */
export function readZones(path: string): ZoneFinder {
  return new ZoneFinder(parseRegistry(readFileSync(path, 'utf8'), path));
}

/**
 * Names of the dump files in a folder. Dumps lie in the folder itself: their names are addresses, and two folders might
 * hold the same name.
 * @param errors takes the files of subfolders
 */
export function listDumps(folder: string, errors: Map<string, string>): string[] {
  const [inside, below] = partition(
    listFiles(folder).filter((path) => DUMP_FILE.test(path)),
    (path) => !path.includes('/'),
  );
  for (const path of below) {
    errors.set(path, `${join(folder, path)} lies in a subfolder and is not read. Move it to ${folder}.`);
  }
  return inside;
}

/** `pages/20260114-A2.txt` → `20260114-A2` */
export function dumpName(path: string): string {
  return basename(path).replace(DUMP_FILE, '');
}

/**
 * Reads dumps one by one, each with its sidecar. One whose sidecar or corrections are broken is left out: what an editor
 * took down must not come back because of a slip of the pen.
 * @param errors takes the faults of sidecars, by dump
 */
export function* readDumps(
  folder: string,
  paths: readonly string[],
  corrections: ReadonlyMap<string, Correction[]>,
  errors: Map<string, string>,
): Generator<Dump> {
  for (const path of paths) {
    const name = dumpName(path);
    if (errors.has(name)) continue;
    const sidecarPath = join(folder, path.replace(DUMP_FILE, '.yaml'));
    let sidecar;
    try {
      sidecar = parseSidecar(readIfThere(sidecarPath) ?? '', sidecarPath);
    } catch (error) {
      if (!(error instanceof YamlFileError)) throw error;
      errors.set(name, error.message);
      continue;
    }
    yield {
      name,
      bytes: readFileSync(join(folder, path)),
      sidecar,
      corrections: corrections.get(name) ?? [],
    };
  }
}

/**
 * Reads the corrections of all dumps.
 * @param errors takes their faults, by dump
 */
export function readCorrections(
  folder: string,
  dumps: readonly string[],
  errors: Map<string, string>,
): Map<string, Correction[]> {
  const corrections = new Map<string, Correction[]>();
  const known = new Set(dumps.map(dumpName));
  for (const file of listFiles(folder).filter((name) => /\.ya?ml$/.test(name))) {
    const path = join(folder, file);
    const dump = basename(file).replace(/\.ya?ml$/, '');
    try {
      corrections.set(dump, parseCorrections(readFileSync(path, 'utf8'), path));
      if (!known.has(dump)) errors.set(dump, `${path}: there is no dump ${dump}.txt to correct`);
    } catch (error) {
      if (!(error instanceof YamlFileError)) throw error;
      errors.set(dump, error.message);
    }
  }
  return corrections;
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
