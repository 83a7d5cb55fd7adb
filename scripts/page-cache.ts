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
import { z } from 'zod';
import type { Correction } from '../src/archive/corrections.ts';
import { linesOf, toPieces } from '../src/archive/lines-of.ts';
import { listFiles, readInPieces } from '../src/ingest/content-fs.ts';
import type { PageStore } from '../src/ingest/page-reader.ts';
import type { Dump, ReadPage } from '../src/ingest/read-page.ts';
import { writeWhole } from './files.ts';
import { PagePlaces, type Place } from './page-places.ts';

const ROOT = resolve(import.meta.dirname, '..');
/** What decides how a page is read, besides the dump and what belongs to it. */
const RULES = ['src/ingest', 'src/archive', 'package-lock.json'];
/** A page a line: its dump's name and where it lies. */
const INDEX = 'index.jsonl';
/** More segments than these, or more waste than text, and everything is written anew into one. */
const MOST_SEGMENTS = 12;

/** In hexadecimal digits. */
const KEY_LENGTH = 32;
/** As strings of Chinese lie in memory: a third less than UTF-8, and nothing to translate. */
const ENCODING = 'utf16le';

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
  /** Of the pages of earlier runs, those that this run has found or read being in use. */
  readonly #places: PagePlaces;
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
    this.#places = isFresh ? new PagePlaces() : readIndex(join(folder, INDEX));
    mkdirSync(folder, { recursive: true });
  }

  find(dump: Dump): ReadPage | undefined {
    const key = this.#keyOf(dump);
    this.#latest = { dump, key };
    if (dump.corrections !== undefined && dump.corrections.length > 0)
      this.#corrections.set(dump.name, dump.corrections);
    const place = this.#places.find(dump.name);
    if (place?.key !== key) return undefined;
    const page = this.#read(dump.name, place);
    if (page === undefined) return undefined;
    this.#places.use(dump.name);
    return page;
  }

  keep(dump: Dump, page: ReadPage): boolean {
    const takesNamesOut = page.corrections.some(({ anonymise }) => anonymise !== undefined);
    if (page.holdsPersonalNumbers || takesNamesOut) {
      this.#mustForget ||= this.#places.find(dump.name) !== undefined;
      return false;
    }
    const key = this.#latest?.dump === dump ? this.#latest.key : this.#keyOf(dump);
    this.#places.set(dump.name, this.#write(key, { ...page, corrections: [] }));
    this.#places.use(dump.name);
    return true;
  }

  recall(name: string): ReadPage {
    const place = this.#places.findInUse(name);
    const page = place === undefined ? undefined : this.#read(name, place);
    if (page === undefined)
      throw new Error(`${this.#folder}: the page ${name} was changed while ingest was running`);
    return page;
  }

  /** Replaces the index by the pages of this run and deletes the segments that no page of it lies in. */
  finish(): void {
    if (this.#mustForget || this.#isWasteful()) this.#rewrite();
    writeWhole(join(this.#folder, INDEX), toPieces(this.#rows()));
    const used = this.#segments();
    for (const file of readdirSync(this.#folder))
      if (file !== INDEX && !used.has(file)) rmSync(join(this.#folder, file), { force: true });
    for (const file of this.#open.values()) closeSync(file);
    this.#open.clear();
  }

  /** Lines of the index. */
  *#rows(): Generator<string, void> {
    for (const [name, { key, segment, start, length }] of this.#places.inUse())
      yield JSON.stringify([name, key, segment, start, length]);
  }

  /** Names of the files that pages of this run lie in. */
  #segments(): Set<string> {
    const segments = new Set<string>();
    for (const [, { segment }] of this.#places.inUse()) segments.add(segment);
    return segments;
  }

  #isWasteful(): boolean {
    const segments = this.#segments();
    if (segments.size > MOST_SEGMENTS) return true;
    let held = 0;
    for (const segment of segments) {
      const file = this.#file(segment);
      held += file === undefined ? 0 : fstatSync(file).size;
    }
    let used = 0;
    for (const [, { length }] of this.#places.inUse()) used += length;
    return held > 2 * used;
  }

  #rewrite(): void {
    for (const [name, place] of this.#places.inUse()) {
      const page = this.#read(name, place);
      if (page !== undefined && place.segment !== this.#segment)
        this.#places.set(name, this.#write(place.key, { ...page, corrections: [] }));
    }
  }

  #keyOf({ sidecar, corrections = [], bytes }: Dump): string {
    return hashOf([this.#rules + JSON.stringify([sidecar, corrections]), bytes]).slice(0, KEY_LENGTH);
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

const rowSchema = z.tuple([z.string(), z.string(), z.string(), z.int().min(0), z.int().min(0)]);

/** The places that an earlier run noted; none where a line of them is damaged. */
function readIndex(path: string): PagePlaces {
  const places = new PagePlaces();
  for (const line of linesOf(readInPieces(path))) {
    if (line === '') continue;
    const row = rowSchema.safeParse(parseOrNull(line));
    if (!row.success) return new PagePlaces();
    const [name, key, segment, start, length] = row.data;
    places.set(name, { key, segment, start, length });
  }
  return places;
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
