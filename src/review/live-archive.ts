import { statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import {
  dumpName,
  dumpSources,
  listDumps,
  listFiles,
  readCorrections,
  readLedger,
  readZones,
  sidecarPath,
} from '../ingest/content-fs.ts';
import type { Faults } from '../ingest/faults.ts';
import type { Correction } from '../archive/corrections.ts';
import { DecodeError } from '../archive/decode.ts';
import type { DumpSource, PageStore } from '../ingest/page-reader.ts';
import { classifyPage, type Dump, type ReadPage } from '../ingest/read-page.ts';
import type { Sidecar } from '../ingest/sidecar.ts';
import { ingestWhole, type WholeArchive } from '../ingest/whole-archive.ts';
import type { ZoneFinder } from '../ingest/zones.ts';
import { FOLDERS } from '../site/folders.ts';

/** What ingest makes of the archive's files as they are now; nothing of it is written. */
export interface LiveArchive extends WholeArchive {
  zones: ZoneFinder;
  /** Dumps that can be opened, by name. */
  sources: ReadonlyMap<string, DumpSource>;
  /** By dump. */
  corrections: ReadonlyMap<string, readonly Correction[]>;
  /** By dump. */
  sidecars: ReadonlyMap<string, Sidecar>;
}

const ARCHIVE_FOLDER = dirname(FOLDERS.dumps);
const LEDGER = join(FOLDERS.articles, 'ids.tsv');

/** The archive's folder as an archivist would type it: `content`. */
export const ARCHIVE_FOLDER_NAME = relative(process.cwd(), ARCHIVE_FOLDER);

/** Pages in memory from call to call, as long as the files that they were read from stay the same. */
class LivePages implements PageStore {
  readonly sidecars = new Map<string, Sidecar>();
  readonly #pages = new Map<string, { stamp: string; page: ReadPage }>();
  readonly #earlier: ReadonlyMap<string, { stamp: string; page: ReadPage }>;
  readonly #stamps: ReadonlyMap<string, string>;
  readonly #registryStamp: string;

  constructor(
    earlier = new Map<string, { stamp: string; page: ReadPage }>(),
    registryStamp = '',
    stamps = new Map<string, string>(),
  ) {
    this.#earlier = earlier;
    this.#registryStamp = registryStamp;
    this.#stamps = stamps;
  }

  /** The pages for a further call, which knows those of this one. */
  next(registryStamp: string, stamps: Map<string, string>): LivePages {
    return new LivePages(this.#pages, registryStamp, stamps);
  }

  find(dump: Dump): ReadPage | undefined {
    this.sidecars.set(dump.name, dump.sidecar);
    const known = this.#earlier.get(dump.name);
    if (known?.stamp !== this.#stampOf(dump)) return undefined;
    this.#pages.set(dump.name, known);
    return known.page;
  }

  keep(dump: Dump, page: ReadPage): true {
    this.#pages.set(dump.name, { stamp: this.#stampOf(dump), page });
    return true;
  }

  recall(name: string): ReadPage {
    const known = this.#pages.get(name);
    if (known === undefined) throw new Error(`no page ${name} was kept`);
    return known.page;
  }

  #stampOf({ name, corrections }: Dump): string {
    return [this.#registryStamp, this.#stamps.get(name), JSON.stringify(corrections)].join('\n');
  }
}

let pages = new LivePages();
let kept: { stamp: string; live: LiveArchive } | null = null;

/**
 * Ingests the archive in memory. Only dumps whose files changed since the last call are read again.
 * @throws YamlFileError, LedgerError when the registry or the ledger is broken
 */
export function readLiveArchive(): LiveArchive {
  const registryStamp = stampOf(FOLDERS.registry);
  const stamp = [
    registryStamp,
    stampOf(LEDGER),
    ...[FOLDERS.corrections, FOLDERS.dumps].flatMap((folder) =>
      listFiles(folder).map((path) => stampOf(join(folder, path))),
    ),
  ].join('\n');
  if (kept?.stamp !== stamp) kept = { stamp, live: ingestFolder(registryStamp) };
  return kept.live;
}

/** The text of a dump's lines as ingest reads them, without what it takes out; none when the file can't be read. */
export function readDumpLines({ sources, zones }: LiveArchive, dump: string): string[] {
  const source = sources.get(dump);
  if (source === undefined) return [];
  try {
    return classifyPage(source.open(), zones).lines.map((line) => line.text);
  } catch (error) {
    if (error instanceof DecodeError) return [];
    throw error;
  }
}

function ingestFolder(registryStamp: string): LiveArchive {
  const zones = readZones(FOLDERS.registry);
  const ledger = readLedger(LEDGER);
  const errors: Faults = new Map();
  const names = listDumps(FOLDERS.dumps, errors);
  const corrections = readCorrections(FOLDERS.corrections, names, errors);
  const dumps = dumpSources(FOLDERS.dumps, names, corrections, errors);
  pages = pages.next(registryStamp, new Map(names.map((name) => [dumpName(name), stampOfDump(name)])));
  return {
    ...ingestWhole({
      dumps,
      zones,
      ledger,
      errors,
      pages,
      unread: names.map(dumpName).filter((name) => errors.has(name)),
      corrections,
    }),
    zones,
    sources: new Map(dumps.map((source) => [source.name, source])),
    corrections,
    sidecars: pages.sidecars,
  };
}

function stampOfDump(name: string): string {
  const path = join(FOLDERS.dumps, name);
  return `${stampOf(path)} ${stampOf(sidecarPath(path))}`;
}

/** Changes whenever the file does. */
function stampOf(path: string): string {
  const status = statSync(path, { throwIfNoEntry: false });
  return status === undefined ? `${path} -` : `${path} ${status.mtimeMs} ${status.size}`;
}
