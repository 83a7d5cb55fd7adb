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

/** Paths of the dumps in a folder, relative to it. */
export function listDumps(folder: string): string[] {
  return listFiles(folder).filter((path) => DUMP_FILE.test(path));
}

/** `pages/20260114-A2.txt` → `20260114-A2` */
export function dumpName(path: string): string {
  return basename(path).replace(DUMP_FILE, '');
}

/**
 * Reads dumps one by one, each with its sidecar.
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
    const sidecarPath = join(folder, path.replace(DUMP_FILE, '.yaml'));
    let sidecar = {};
    try {
      sidecar = parseSidecar(readIfThere(sidecarPath) ?? '', sidecarPath);
    } catch (error) {
      if (!(error instanceof YamlFileError)) throw error;
      errors.set(name, error.message);
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
