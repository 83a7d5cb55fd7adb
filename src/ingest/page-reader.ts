import { hash } from 'node:crypto';
import { DecodeError } from '../archive/decode.ts';
import { type Dump, readPage, type ReadPage } from './read-page.ts';
import type { ZoneFinder } from './zones.ts';

/** A dump that is opened when its turn comes. */
export interface DumpSource {
  name: string;
  /**
   * @returns the dump; its bytes may be overwritten when another one is opened
   * @throws YamlFileError when its sidecar is broken
   */
  open: () => Dump;
}

/** Where pages wait until the others have been read; one that lasts from run to run spares reading them again. */
export interface PageStore {
  /** A page that was read from exactly this dump by the same rules; undefined when there is none. */
  find: (dump: Dump) => ReadPage | undefined;
  /** @returns false when the page is not kept, as one with personal numbers in it */
  keep: (dump: Dump, page: ReadPage) => boolean;
  /** A page that was found or kept in this run. */
  recall: (name: string) => ReadPage;
}

/** Reads the pages of a run, each as seldom as its store allows. */
export class PageReader {
  readonly #zones: ZoneFinder;
  readonly #store: PageStore;
  /** Dumps whose pages the store does not keep, each with what it was read from. */
  readonly #unkept = new Map<string, { source: DumpSource; state: string }>();

  constructor(zones: ZoneFinder, store: PageStore) {
    this.#zones = zones;
    this.#store = store;
  }

  /**
   * Reads a page for the first time in a run.
   * @throws DecodeError when the file is no text; AccountError when a character got lost; YamlFileError when the sidecar
   *   is broken
   */
  read(source: DumpSource): ReadPage {
    const dump = source.open();
    const known = this.#store.find(dump);
    if (known !== undefined) return known;
    const page = readPage(dump, this.#zones);
    if (!this.#store.keep(dump, page)) this.#unkept.set(source.name, { source, state: stateOf(dump) });
    return page;
  }

  /**
   * A page that was read before: from its store, else from its dump again rather than held in memory.
   * @throws DecodeError, YamlFileError when the dump was changed since
   */
  recall(name: string): ReadPage {
    const unkept = this.#unkept.get(name);
    if (unkept === undefined) return this.#store.recall(name);
    const dump = unkept.source.open();
    if (stateOf(dump) !== unkept.state)
      throw new DecodeError('The dump or its sidecar was changed while ingest was running. Run it again.');
    return readPage(dump, this.#zones);
  }
}

/** Tells a dump from the same one changed. */
function stateOf({ bytes, sidecar, corrections = [] }: Dump): string {
  return hash('sha256', bytes) + JSON.stringify([sidecar, corrections]);
}

/** Holds all pages: for a handful of dumps, and where nothing may be written. */
export class PagesInMemory implements PageStore {
  readonly #pages = new Map<string, ReadPage>();

  find(): undefined {
    return undefined;
  }

  keep(dump: Dump, page: ReadPage): true {
    this.#pages.set(dump.name, page);
    return true;
  }

  recall(name: string): ReadPage {
    const page = this.#pages.get(name);
    if (page === undefined) throw new Error(`no page ${name} was kept`);
    return page;
  }
}
