import { DecodeError } from '../archive/decode.ts';
import {
  closeSync,
  type Dirent,
  existsSync,
  fstatSync,
  lstatSync,
  opendirSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { parseRegistry } from '../archive/registry.ts';
import { YamlFileError } from '../archive/yaml-file.ts';
import { type Correction, parseCorrections } from '../archive/corrections.ts';
import { faultOfDumpName, shownName } from './dump-name.ts';
import { addFault, type Faults } from './faults.ts';
import { type Ledger, parseLedger } from './ledger.ts';
import type { DumpSource } from './page-reader.ts';
import type { Dump } from './read-page.ts';
import { parseSidecar, type Sidecar } from './sidecar.ts';
import { ZoneFinder } from './zones.ts';

const DUMP_FILE = /\.txt$/i;
const YAML_FILE = /\.ya?ml$/i;
/** Files that somebody may take for dumps: `page` `page.text` `page.docx`. */
const MISTAKEN_FOR_DUMP = /^[^.~](?:[^.]*|.*\.(?:text|asc|ocr|rtf|docx?|odt|pdf|html?))$/i;
const README = /^(?:readme|license|makefile)/i;

/** A file's text; null where there is none. */
export function readIfThere(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** Bytes of a file that are read at a time. */
const BYTES_AT_ONCE = 64 * 1024;

/** A file's text in pieces; none where there is no file. */
export function* readInPieces(path: string): Generator<string, void> {
  if (!existsSync(path)) return;
  const bytes = Buffer.allocUnsafe(BYTES_AT_ONCE);
  const characters = new StringDecoder('utf8');
  const file = openSync(path, 'r');
  try {
    for (let length = readSync(file, bytes); length > 0; length = readSync(file, bytes))
      yield characters.write(bytes.subarray(0, length));
    yield characters.end();
  } finally {
    closeSync(file);
  }
}

/** Paths of all files below a folder, relative to it, with slashes, sorted; none where the folder is missing. */
export function listFiles(folder: string): string[] {
  return [...walkFiles(folder)].sort();
}

/** The same in no order, file by file: an archive has some tens of thousands. */
export function* walkFiles(folder: string, below = ''): Generator<string, void> {
  const path = join(folder, below);
  if (!existsSync(path)) return;
  const entries = opendirSync(path);
  try {
    for (let entry = entries.readSync(); entry !== null; entry = entries.readSync()) {
      const name = join(below, entry.name);
      if (entry.isDirectory()) yield* walkFiles(folder, name);
      else if (isFile(entry)) yield name.replaceAll('\\', '/');
    }
  } finally {
    entries.closeSync();
  }
}

/** Links count as what they lead to; one that leads nowhere is a file that can't be read, which its reader will tell. */
function isFile(entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return statSync(join(entry.parentPath, entry.name)).isFile();
  } catch {
    return true;
  }
}

/** The zones of a registry. @throws YamlFileError that names file and line */
export function readZones(path: string): ZoneFinder {
  return new ZoneFinder(parseRegistry(readFileSync(path, 'utf8'), path));
}

/** The ids given so far; none where there is no ledger yet. @throws LedgerError that names file and line */
export function readLedger(path: string): Ledger {
  return parseLedger(readInPieces(path), path);
}

/**
 * Names of the dump files in a folder. Dumps lie in the folder itself: their names are addresses, and two folders might
 * hold the same name.
 * @param faults takes the files of subfolders, those that only look like dumps, and names that no dump may have
 */
export function listDumps(folder: string, faults: Faults): string[] {
  const files = listFiles(folder);
  for (const file of files.filter(isMistakenForDump)) {
    const shown = join(folder, shownName(file));
    // By its path: a dump of the same name may lie beside it.
    addFault(faults, shown, `${shown} is not read. A dump’s name ends in .txt.`);
  }
  const paths = files.filter((path) => DUMP_FILE.test(path));
  const byName = Map.groupBy(
    paths.filter((path) => !path.includes('/')),
    dumpName,
  );
  return paths.filter((path) => {
    const fault = path.includes('/')
      ? lyingInSubfolder(folder, path)
      : (faultOfDumpName(dumpName(path)) ?? faultOfTwins(byName.get(dumpName(path)) ?? []));
    if (fault !== null) addFault(faults, shownName(path.replace(DUMP_FILE, '')), fault);
    return fault === null;
  });
}

/** `page.txt` and `page.TXT` would be one dump. */
function faultOfTwins(paths: readonly string[]): string | null {
  return paths.length < 2
    ? null
    : `${paths.join(' and ')} would be one dump. Rename one of them, or delete it.`;
}

function isMistakenForDump(path: string): boolean {
  return !path.includes('/') && MISTAKEN_FOR_DUMP.test(path) && !README.test(path);
}

function lyingInSubfolder(folder: string, path: string): string {
  return `${join(folder, shownName(path))} lies in a subfolder and is not read. Move it to ${folder}.`;
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
 * @param faults dumps that must not be opened; takes the faults of their sidecars, so that all are told at once
 */
export function dumpSources(
  folder: string,
  paths: readonly string[],
  corrections: ReadonlyMap<string, Correction[]>,
  faults: Faults,
): DumpSource[] {
  for (const [name, fault] of findLonelySidecars(folder)) addFault(faults, name, fault);
  return paths.flatMap((file) => {
    const source = new DumpFile(folder, file, corrections);
    if (!faults.has(source.name)) return [source];
    const fault = faultOfSidecar(sidecarPath(join(folder, file)));
    if (fault !== null) addFault(faults, source.name, fault);
    return [];
  });
}

/** A dump in its folder. */
class DumpFile implements DumpSource {
  readonly name: string;
  readonly #folder: string;
  readonly #file: string;
  readonly #corrections: ReadonlyMap<string, Correction[]>;

  constructor(folder: string, file: string, corrections: ReadonlyMap<string, Correction[]>) {
    this.name = dumpName(file);
    this.#folder = folder;
    this.#file = file;
    this.#corrections = corrections;
  }

  open(): Dump {
    const path = join(this.#folder, this.#file);
    return {
      name: this.name,
      bytes: readBytes(path),
      sidecar: readSidecar(sidecarPath(path)),
      corrections: this.#corrections.get(this.name) ?? [],
    };
  }
}

/** The dump that was opened last. One buffer serves for all of them: garbage outside the heap is collected late. */
let opened = Buffer.allocUnsafe(BYTES_AT_ONCE);

/** @throws DecodeError when the system refuses the file: the other dumps are read all the same */
function readBytes(path: string): Uint8Array {
  try {
    return readInto(path);
  } catch (error) {
    throw new DecodeError(`The file ${whyNotOpened(error)}`);
  }
}

/** A file's bytes, until the next one is read. */
function readInto(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    if (size > opened.length) opened = Buffer.allocUnsafe(size);
    let length = 0;
    while (length < size) {
      const read = readSync(file, opened, length, size - length, null);
      // Cut since its size was asked for.
      if (read === 0) break;
      length += read;
    }
    return opened.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

/** What keeps a file that was listed from being read, and what to do. */
function whyNotOpened(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
    return "can't be opened: it is gone, or a link that leads nowhere. Put the file itself there, or delete the link.";
  const why = error instanceof Error ? error.message : String(error);
  return `can't be opened: ${why}. Give it the right to be read.`;
}

/** Sidecars that no dump has for its own, by their slip of the pen: what they tell would be lost without a word. */
function findLonelySidecars(folder: string): [name: string, fault: string][] {
  const files = listFiles(folder);
  const dumps = new Set(files.filter((file) => DUMP_FILE.test(file) && !file.includes('/')).map(dumpName));
  return files
    .filter((file) => YAML_FILE.test(file))
    .flatMap((file) => {
      const name = basename(file).replace(YAML_FILE, '');
      const fault = file.includes('/')
        ? lyingInSubfolder(folder, file)
        : faultOfName(join(folder, file), name, dumps);
      return fault === null ? [] : [[shownName(name), fault]];
    });
}

/** Why an editor's file is not read: no dump has its name, or it ends otherwise than the others. */
function faultOfName(path: string, name: string, dumps: ReadonlySet<string>): string | null {
  if (!dumps.has(name))
    return `${shownName(path)}: there is no dump ${shownName(name)}.txt that it could belong to. Name it after its dump, or delete it.`;
  return path.endsWith('.yaml') ? null : `${path}: is not read. Name it ${name}.yaml.`;
}

function readSidecar(path: string): Sidecar {
  const text = readEditorsFile(path);
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

/** Refuses what is no UTF-8; takes its byte order mark off. */
const decoder = new TextDecoder('utf-8', { fatal: true });

/** @throws YamlFileError when the system refuses the file, or it is no UTF-8: that is the fault of one dump, not of the run */
function readEditorsFile(path: string): string | null {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return null;
  try {
    return decoder.decode(readFileSync(path));
  } catch (error) {
    if (error instanceof TypeError)
      throw new YamlFileError(`${path}: is no text in UTF-8. Save it as UTF-8.`);
    throw new YamlFileError(`${path}: ${whyNotOpened(error)}`);
  }
}

/**
 * Reads the corrections of all dumps: a file a dump, in the folder itself. Those of dumps that are not there are read as
 * well: a dump may lie under another name.
 * @param faults takes their faults, by dump
 */
export function readCorrections(
  folder: string,
  dumps: readonly string[],
  faults: Faults,
): Map<string, Correction[]> {
  const corrections = new Map<string, Correction[]>();
  const known = new Set(dumps.map(dumpName));
  const files = listFiles(folder);
  for (const file of files) {
    const path = join(folder, file);
    if (!YAML_FILE.test(file)) {
      // Never without its corrections, whatever became of their name.
      const meant = dumpMeantBy(basename(file), known);
      // Beside the right one it is a copy that an editor keeps.
      if (meant !== undefined && !files.includes(`${meant}.yaml`))
        addFault(faults, meant, `${path}: is not read. Name it ${meant}.yaml.`);
      continue;
    }
    const dump = basename(file).replace(YAML_FILE, '');
    const fault = file.includes('/') ? lyingInSubfolder(folder, file) : faultOfName(path, dump, known);
    if (fault !== null) addFault(faults, dumpMeantBy(basename(file), known) ?? dump, fault);
    if (fault !== null && known.has(dump)) continue;
    try {
      corrections.set(dump, parseCorrections(readEditorsFile(path) ?? '', path));
    } catch (error) {
      if (!(error instanceof YamlFileError)) throw error;
      addFault(faults, dump, error.message);
    }
  }
  return corrections;
}

/** Endings that slip in: `page.yaml.txt` `page.txt.yaml` `page.yaml.bak` */
const ENDINGS = /(?:\.(?:ya?ml|txt|bak|old|orig|tmp))+$/i;

/** The dump that a file is most likely of, though it is not named as it ought to be; undefined where there is none. */
function dumpMeantBy(file: string, dumps: ReadonlySet<string>): string | undefined {
  const name = file.replace(ENDINGS, '');
  if (dumps.has(name)) return name;
  const alike = [...dumps].filter((dump) => dump.toLowerCase() === name.toLowerCase());
  return alike.length === 1 ? alike[0] : undefined;
}
