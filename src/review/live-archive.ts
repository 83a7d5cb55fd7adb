import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { parseRegistry } from '../archive/registry.ts';
import { YamlFileError } from '../archive/yaml-file.ts';
import { AccountError } from '../ingest/account.ts';
import { type Archive, archivePages } from '../ingest/archive-pages.ts';
import { type Correction, parseCorrections } from '../ingest/corrections.ts';
import { DecodeError } from '../ingest/decode.ts';
import { parseLedger } from '../ingest/ids.ts';
import { classifyPage, readPage, type ReadPage } from '../ingest/read-page.ts';
import { report, type Report } from '../ingest/report.ts';
import { parseSidecar, type Sidecar } from '../ingest/sidecar.ts';
import { ZoneFinder } from '../ingest/zones.ts';
import { FOLDERS } from '../site/folders.ts';

/** What ingest makes of the archive's files as they are now; nothing of it is written. */
export interface LiveArchive {
  archive: Archive;
  report: Report;
  zones: ZoneFinder;
  /** Path of each dump's file. */
  paths: ReadonlyMap<string, string>;
  /** By dump. */
  corrections: ReadonlyMap<string, readonly Correction[]>;
  /** By dump. */
  sidecars: ReadonlyMap<string, Sidecar>;
}

/** A dump as it was read, kept until one of its files changes. */
interface KeptDump {
  stamp: string;
  sidecar: Sidecar;
  page: ReadPage | null;
  faults: string[];
}

const DUMP_FILE = /\.txt$/i;
const YAML_FILE = /\.ya?ml$/;
const ARCHIVE_FOLDER = dirname(FOLDERS.dumps);
const LEDGER = join(FOLDERS.articles, 'ids.tsv');

/** The archive's folder as an archivist would type it: `content`. */
export const ARCHIVE_FOLDER_NAME = relative(process.cwd(), ARCHIVE_FOLDER);

let keptDumps = new Map<string, KeptDump>();
let kept: { stamp: string; live: LiveArchive } | null = null;

/**
 * Ingests the archive in memory. Only dumps whose files changed since the last call are read again.
 * @throws YamlFileError, LedgerError when the registry or the ledger is broken
 */
export function readLiveArchive(): LiveArchive {
  const allDumpPaths = filesBelow(FOLDERS.dumps, DUMP_FILE);
  const correctionPaths = filesBelow(FOLDERS.corrections, YAML_FILE);
  const stamp = [
    stampOf(FOLDERS.registry),
    stampOf(LEDGER),
    ...correctionPaths.map(stampOf),
    ...allDumpPaths.flatMap((path) => [stampOf(path), stampOf(sidecarPath(path))]),
  ].join('\n');
  if (kept?.stamp !== stamp) kept = { stamp, live: ingestFolder(allDumpPaths, correctionPaths) };
  return kept.live;
}

/** The text of a dump's lines as ingest reads them, without what it takes out; none when the file can't be read. */
export function readDumpLines({ paths, corrections, zones }: LiveArchive, dump: string): string[] {
  const path = paths.get(dump);
  if (path === undefined) return [];
  const file = {
    name: dump,
    bytes: readFileSync(path),
    sidecar: {},
    corrections: corrections.get(dump) ?? [],
  };
  try {
    return classifyPage(file, zones).lines.map((line) => line.text);
  } catch (error) {
    if (error instanceof DecodeError) return [];
    throw error;
  }
}

function ingestFolder(allDumpPaths: readonly string[], correctionPaths: readonly string[]): LiveArchive {
  const zones = new ZoneFinder(parseRegistry(readFileSync(FOLDERS.registry, 'utf8'), FOLDERS.registry));
  const ledger = parseLedger(readIfThere(LEDGER), LEDGER);
  const faults = new Map<string, string[]>();
  const addFaults = (dump: string, more: readonly string[]) => {
    if (more.length > 0) faults.set(dump, [...(faults.get(dump) ?? []), ...more]);
  };

  // Names of dumps are addresses, and two folders might hold the same name.
  const isInside = (path: string) => dirname(path) === FOLDERS.dumps;
  const dumpPaths = allDumpPaths.filter(isInside);
  for (const path of allDumpPaths) {
    if (isInside(path)) continue;
    const name = relative(FOLDERS.dumps, path);
    addFaults(name, [`${path} lies in a subfolder and is not read. Move it to ${FOLDERS.dumps}.`]);
  }
  const paths = new Map(dumpPaths.map((path) => [dumpName(path), path]));
  const corrections = new Map<string, Correction[]>();
  const correctionStamps = new Map<string, string>();
  for (const path of correctionPaths) {
    const name = basename(path).replace(YAML_FILE, '');
    correctionStamps.set(name, stampOf(path));
    try {
      corrections.set(name, parseCorrections(readFileSync(path, 'utf8'), path));
      if (!paths.has(name)) addFaults(name, [`${path}: there is no dump ${name}.txt to correct`]);
    } catch (error) {
      if (!(error instanceof YamlFileError)) throw error;
      addFaults(name, [error.message]);
    }
  }

  const registryStamp = stampOf(FOLDERS.registry);
  const dumps = new Map(
    dumpPaths.map((path): [string, KeptDump] => {
      const name = dumpName(path);
      const stamps = [registryStamp, stampOf(path), stampOf(sidecarPath(path)), correctionStamps.get(name)];
      const stamp = stamps.join('\n');
      const known = keptDumps.get(name);
      if (known?.stamp === stamp) return [name, known];
      // A dump with broken corrections is left out, as ingest does: what an editor took down must stay down.
      const own = faults.has(name) ? null : (corrections.get(name) ?? []);
      return [name, { stamp, ...readDump(path, own, zones) }];
    }),
  );
  keptDumps = dumps;
  for (const [name, dump] of dumps) addFaults(name, dump.faults);

  const pages = [...dumps.values()].map((dump) => dump.page).filter((page) => page !== null);
  const archive = archivePages(pages, ledger, zones.registry);
  for (const [name, more] of archive.correctionFaults) addFaults(name, more);
  const errors = new Map([...faults].map(([name, lines]) => [name, lines.join('\n')]));
  return {
    archive,
    report: report(pages, archive, errors),
    zones,
    paths,
    corrections,
    sidecars: new Map([...dumps].map(([name, { sidecar }]) => [name, sidecar])),
  };
}

function readDump(
  path: string,
  corrections: readonly Correction[] | null,
  zones: ZoneFinder,
): Omit<KeptDump, 'stamp'> {
  const faults: string[] = [];
  let sidecar: Sidecar = {};
  try {
    sidecar = parseSidecar(readIfThere(sidecarPath(path)), sidecarPath(path));
  } catch (error) {
    if (!(error instanceof YamlFileError)) throw error;
    faults.push(error.message);
  }
  let page: ReadPage | null = null;
  if (corrections === null || faults.length > 0) return { sidecar, page, faults };
  try {
    page = readPage({ name: dumpName(path), bytes: readFileSync(path), sidecar, corrections }, zones);
  } catch (error) {
    if (!(error instanceof DecodeError || error instanceof AccountError)) throw error;
    faults.push(error.message);
  }
  return { sidecar, page, faults };
}

function dumpName(path: string): string {
  return basename(path).replace(DUMP_FILE, '');
}

function sidecarPath(path: string): string {
  return path.replace(DUMP_FILE, '.yaml');
}

function filesBelow(folder: string, name: RegExp): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => name.test(path))
    .toSorted()
    .map((path) => join(folder, path));
}

function readIfThere(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** Changes whenever the file does. */
function stampOf(path: string): string {
  const status = statSync(path, { throwIfNoEntry: false });
  return status === undefined ? `${path} -` : `${path} ${status.mtimeMs} ${status.size}`;
}
