import { hash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import type { Correction } from '../src/archive/corrections.ts';
import { listFiles, readIfThere } from '../src/ingest/content-fs.ts';
import type { PageStore } from '../src/ingest/page-reader.ts';
import type { Dump, ReadPage } from '../src/ingest/read-page.ts';
import { writeWhole } from './files.ts';

const ROOT = resolve(import.meta.dirname, '..');
/** What decides how a page is read, besides the dump and what belongs to it. */
const RULES = ['src/ingest', 'src/archive', 'package-lock.json'];
const INDEX = 'index.json';
/** More segments than these, or more waste than text, and everything is written anew into one. */
const MOST_SEGMENTS = 12;

/** As strings of Chinese lie in memory: a third less than UTF-8, and nothing to translate. */
const ENCODING = 'utf16le';

/** Where a page lies. */
interface Place {
  /** Hash of everything that decides how the page is read. */
  key: string;
  /** Name of the file. */
  segment: string;
  /** In bytes. */
  start: number;
  length: number;
}

/**
 * Keeps pages as they were read from run to run: a dump is read again only when it, its sidecar, its corrections, the
 * registry or ingest itself changed. Each run adds what it read to a segment of its own, one file for all its pages, and
 * then replaces the index: runs at the same time or cut short can't spoil each other. Segments hold masked text only, and
 * nothing is kept of a dump with personal numbers in it, nor of one that names were taken from.
 */
export class PageCache implements PageStore {
  readonly #folder: string;
  readonly #rules: string;
  readonly #segment = `${Date.now().toString(36)}-${process.pid}.pages`;
  readonly #known: Map<string, Place>;
  /** Places of the pages of this run. */
  readonly #places = new Map<string, Place>();
  /** Of those dumps that have any. */
  readonly #corrections = new Map<string, readonly Correction[]>();
  readonly #open = new Map<string, number>();
  /** The dump that was looked for last: it is the next one to be kept. */
  #latest: { dump: Dump; key: string } | null = null;
  /** An earlier run kept a page that may not be kept any more: its segment has to go. */
  #mustForget = false;
  #length = 0;
  /** Reused for every page that is read: garbage outside the heap is collected late. */
  #buffer = Buffer.allocUnsafe(64 * 1024);

  /**
   * @param parks path of the registry of zones
   * @param isFresh takes nothing of what earlier runs kept
   */
  constructor(folder: string, parks: string, isFresh: boolean) {
    this.#folder = folder;
    this.#rules = hashOf([process.version, readFileSync(parks), ...RULES.flatMap(contentsOf)]);
    this.#known = isFresh ? new Map<string, Place>() : readIndex(join(folder, INDEX));
    mkdirSync(folder, { recursive: true });
  }

  find(dump: Dump): ReadPage | undefined {
    const key = this.#keyOf(dump);
    this.#latest = { dump, key };
    if (dump.corrections !== undefined && dump.corrections.length > 0)
      this.#corrections.set(dump.name, dump.corrections);
    const place = this.#known.get(dump.name);
    if (place?.key !== key) return undefined;
    const page = this.#read(dump.name, place);
    if (page === undefined) return undefined;
    this.#places.set(dump.name, place);
    return page;
  }

  keep(dump: Dump, page: ReadPage): boolean {
    const takesNamesOut = page.corrections.some(({ anonymise }) => anonymise !== undefined);
    if (page.holdsPersonalNumbers || takesNamesOut) {
      this.#mustForget ||= this.#known.has(dump.name);
      return false;
    }
    const key = this.#latest?.dump === dump ? this.#latest.key : this.#keyOf(dump);
    this.#places.set(dump.name, this.#write(key, { ...page, corrections: [] }));
    return true;
  }

  recall(name: string): ReadPage {
    const place = this.#places.get(name);
    const page = place === undefined ? undefined : this.#read(name, place);
    if (page === undefined)
      throw new Error(`${this.#folder}: the page ${name} was changed while ingest was running`);
    return page;
  }

  /** Replaces the index by the pages of this run and deletes the segments that no page of it lies in. */
  finish(): void {
    if (this.#mustForget || this.#isWasteful()) this.#rewrite();
    const rows = Array.from(this.#places, ([name, { key, segment, start, length }]) =>
      JSON.stringify([name, key, segment, start, length]),
    );
    writeWhole(join(this.#folder, INDEX), `[\n${rows.join(',\n')}\n]\n`);
    const used = new Set([INDEX, ...[...this.#places.values()].map(({ segment }) => segment)]);
    for (const file of readdirSync(this.#folder))
      if (!used.has(file)) rmSync(join(this.#folder, file), { force: true });
    for (const file of this.#open.values()) closeSync(file);
    this.#open.clear();
  }

  #isWasteful(): boolean {
    const segments = new Set([...this.#places.values()].map(({ segment }) => segment));
    if (segments.size > MOST_SEGMENTS) return true;
    let held = 0;
    for (const segment of segments) {
      const file = this.#file(segment);
      held += file === undefined ? 0 : fstatSync(file).size;
    }
    let used = 0;
    for (const { length } of this.#places.values()) used += length;
    return held > 2 * used;
  }

  #rewrite(): void {
    for (const [name, place] of this.#places) {
      const page = this.#read(name, place);
      if (page !== undefined && place.segment !== this.#segment)
        this.#places.set(name, this.#write(place.key, { ...page, corrections: [] }));
    }
  }

  #keyOf({ sidecar, corrections = [], bytes }: Dump): string {
    return hashOf([this.#rules + JSON.stringify([sidecar, corrections]), bytes]);
  }

  #write(key: string, page: ReadPage): Place {
    const file = this.#file(this.#segment);
    if (file === undefined) throw new Error(`${join(this.#folder, this.#segment)} can't be written`);
    const start = this.#length;
    const length = writeSync(file, JSON.stringify(page), start, ENCODING);
    this.#length += length;
    return { key, segment: this.#segment, start, length };
  }

  #read(name: string, { segment, start, length }: Place): ReadPage | undefined {
    const file = this.#file(segment);
    if (file === undefined) return undefined;
    if (this.#buffer.length < length) this.#buffer = Buffer.allocUnsafe(length * 2);
    if (readSync(file, this.#buffer, 0, length, start) < length) return undefined;
    const page = parseOrNull(this.#buffer.toString(ENCODING, 0, length)) as ReadPage | null;
    return page?.dump === name ? { ...page, corrections: this.#corrections.get(name) ?? [] } : undefined;
  }

  /** A segment's open file; undefined when it is gone. Open files stay readable when another run deletes them. */
  #file(segment: string): number | undefined {
    const known = this.#open.get(segment);
    if (known !== undefined) return known;
    try {
      const file = openSync(join(this.#folder, segment), segment === this.#segment ? 'w+' : 'r');
      this.#open.set(segment, file);
      return file;
    } catch {
      return undefined;
    }
  }
}

function readIndex(path: string): Map<string, Place> {
  const rows = parseOrNull(readIfThere(path) ?? '');
  if (!Array.isArray(rows)) return new Map();
  return new Map(
    (rows as [string, string, string, number, number][]).map(([name, key, segment, start, length]) => [
      name,
      { key, segment, start, length },
    ]),
  );
}

/** A file cut short by a full disk or a killed run is as good as none. */
function parseOrNull(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function contentsOf(path: string): Buffer[] {
  const whole = join(ROOT, path);
  return path.includes('.')
    ? [readFileSync(whole)]
    : listFiles(whole).map((file) => readFileSync(join(whole, file)));
}

function hashOf(parts: readonly (string | Uint8Array)[]): string {
  return hash('sha256', parts.map((part) => hash('sha256', part)).join('\n'));
}
