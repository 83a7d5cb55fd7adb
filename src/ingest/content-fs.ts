import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseRegistry } from '../archive/registry.ts';
import { YamlFileError } from '../archive/yaml-file.ts';
import { type Correction, parseCorrections } from '../archive/corrections.ts';
import type { DumpSource } from './pipeline.ts';
import { parseSidecar, type Sidecar } from './sidecar.ts';
import { ZoneFinder } from './zones.ts';

const DUMP_FILE = /\.txt$/i;
const YAML_FILE = /\.ya?ml$/;

/** A file's text; null where there is none. */
export function readIfThere(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** Paths of all files below a folder, relative to it, with slashes, sorted; none where the folder is missing. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, ''),
    )
    .sort();
}

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
  const paths = listFiles(folder).filter((path) => DUMP_FILE.test(path));
  for (const path of paths.filter((candidate) => candidate.includes('/'))) {
    errors.set(path, `${join(folder, path)} lies in a subfolder and is not read. Move it to ${folder}.`);
  }
  return paths.filter((path) => !path.includes('/'));
}

/** `pages/20260114-A2.txt` → `20260114-A2` */
export function dumpName(path: string): string {
  return basename(path).replace(DUMP_FILE, '');
}

/** Path of the sidecar that belongs to a dump's file. */
export function sidecarPath(path: string): string {
  return path.replace(DUMP_FILE, '.yaml');
}

/**
 * The dumps of a folder, each with its sidecar, to be opened one by one. One whose corrections are broken is left out:
 * what an editor took down must not come back because of a slip of the pen.
 * @param paths names of files in the folder
 * @param errors dumps that must not be opened; takes the faults of their sidecars, so that all are told at once
 */
export function dumpSources(
  folder: string,
  paths: readonly string[],
  corrections: ReadonlyMap<string, Correction[]>,
  errors: Map<string, string>,
): DumpSource[] {
  const files = paths.map((path) => ({ path: join(folder, path), name: dumpName(path) }));
  for (const [name, fault] of findLonelySidecars(folder, new Set(files.map(({ name }) => name))))
    errors.set(name, [errors.get(name), fault].filter((line) => line !== undefined).join('\n'));
  for (const { path, name } of files) {
    const error = errors.get(name);
    const fault = error === undefined ? null : faultOfSidecar(sidecarPath(path));
    if (fault !== null) errors.set(name, `${error ?? ''}\n${fault}`);
  }
  return files
    .filter(({ name }) => !errors.has(name))
    .map(({ path, name }) => ({
      name,
      open: () => ({
        name,
        bytes: readFileSync(path),
        sidecar: readSidecar(sidecarPath(path)),
        corrections: corrections.get(name) ?? [],
      }),
    }));
}

/** Sidecars that no dump has for its own, by their slip of the pen: what they tell would be lost without a word. */
function findLonelySidecars(folder: string, dumps: ReadonlySet<string>): [name: string, fault: string][] {
  return listFiles(folder)
    .filter((file) => YAML_FILE.test(file) && !file.includes('/'))
    .flatMap((file) => {
      const name = file.replace(YAML_FILE, '');
      const path = join(folder, file);
      if (!dumps.has(name)) return [[name, `${path}: there is no dump ${name}.txt that it could belong to`]];
      return file.endsWith('.yaml') ? [] : [[name, `${path}: is not read. Name it ${name}.yaml.`]];
    });
}

function readSidecar(path: string): Sidecar {
  const text = readIfThere(path);
  return text === null ? {} : parseSidecar(text, path);
}

function faultOfSidecar(path: string): string | null {
  try {
    readSidecar(path);
    return null;
  } catch (error) {
    if (error instanceof YamlFileError) return error.message;
    throw error;
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
  for (const file of listFiles(folder).filter((name) => YAML_FILE.test(name))) {
    const path = join(folder, file);
    const dump = basename(file).replace(YAML_FILE, '');
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
