import { SLUG } from '../archive/article.ts';
import { linesOf, toPieces } from '../archive/lines-of.ts';
import { NumberColumn } from './packed/number-column.ts';
import { NumberSet } from './packed/number-set.ts';
import { TextTable } from './packed/text-table.ts';

/** A line of the ledger `ids.tsv`: which id an article was given once and for all. */
export interface LedgerEntry {
  id: string;
  dump: string;
  /** Of the article's first body line; tells the article again when everything else about it has changed. */
  fingerprint: string;
}

const LEDGER_HEAD = 'id\tdump\tfingerprint';
const NONE = -1;

/** Why a ledger can't be read; the message names the line. */
export class LedgerError extends Error {
  override name = 'LedgerError';
}

/** What stands in the ledgers of a run, each text once: they all have much the same ids. */
export class LedgerTexts {
  readonly ids = new TextTable();
  readonly dumps = new TextTable();
  readonly fingerprints = new TextTable();
}

/** Entries in the order in which they were added; an id stands in one of them only. Ten thousand dumps have fifty thousand. */
export class Ledger implements Iterable<LedgerEntry> {
  readonly texts: LedgerTexts;
  // Numbers of the texts, row by row.
  readonly #ids = new NumberColumn();
  readonly #dumps = new NumberColumn();
  readonly #fingerprints = new NumberColumn();
  readonly #held = new NumberSet();
  /** The first and the last row of each dump, by its number, and of each row the next one of the same dump. */
  readonly #firsts = new NumberColumn();
  readonly #lasts = new NumberColumn();
  readonly #nexts = new NumberColumn();

  constructor(texts = new LedgerTexts()) {
    this.texts = texts;
  }

  /** A ledger of some entries: themselves, where they are one. */
  static of(entries: Iterable<LedgerEntry>): Ledger {
    if (entries instanceof Ledger) return entries;
    const ledger = new Ledger();
    for (const entry of entries) ledger.add(entry);
    return ledger;
  }

  get length(): number {
    return this.#ids.length;
  }

  add({ id, dump, fingerprint }: LedgerEntry): void {
    const row = this.length;
    const idNumber = this.texts.ids.add(id);
    const dumpNumber = this.texts.dumps.add(dump);
    this.#ids.add(idNumber);
    this.#dumps.add(dumpNumber);
    this.#fingerprints.add(this.texts.fingerprints.add(fingerprint));
    this.#held.add(idNumber);
    this.#chain(row, dumpNumber);
  }

  /** Whether an entry has an id. */
  has(id: string): boolean {
    const number = this.texts.ids.find(id);
    return number !== undefined && this.#held.has(number);
  }

  /** Whether an entry is of a dump. */
  hasDump(dump: string): boolean {
    return this.#firstOf(dump) !== NONE;
  }

  /** Names of the dumps that entries are of. */
  *dumps(): Generator<string, void> {
    for (let number = 0; number < this.#firsts.length; number++)
      if (this.#firsts.at(number) !== NONE) yield this.texts.dumps.at(number);
  }

  /** The number of a dump's entries. */
  countOf(dump: string): number {
    let count = 0;
    for (let row = this.#firstOf(dump); row !== NONE; row = this.#nexts.at(row)) count += 1;
    return count;
  }

  /** The entries of a dump. */
  ofDump(dump: string): LedgerEntry[] {
    const entries: LedgerEntry[] = [];
    for (let row = this.#firstOf(dump); row !== NONE; row = this.#nexts.at(row))
      entries.push(this.#at(row, dump));
    return entries;
  }

  /** Each is made when its turn comes. */
  *[Symbol.iterator](): Generator<LedgerEntry, void> {
    for (let row = 0; row < this.length; row++) yield this.#at(row);
  }

  /** The entries whose ids another ledger, which shares its texts with this one, does not have. */
  *missingIn(other: Ledger): Generator<LedgerEntry, void> {
    for (let row = 0; row < this.length; row++) if (!other.#held.has(this.#ids.at(row))) yield this.#at(row);
  }

  /** Each entry by its id. */
  *sorted(): Generator<LedgerEntry, void> {
    const rows = Int32Array.from({ length: this.length }, (_, row) => row);
    const { ids } = this.texts;
    rows.sort((a, b) => ids.compare(this.#ids.at(a), this.#ids.at(b)));
    for (const row of rows) yield this.#at(row);
  }

  #at(row: number, dump = this.texts.dumps.at(this.#dumps.at(row))): LedgerEntry {
    const { ids, fingerprints } = this.texts;
    return {
      id: ids.at(this.#ids.at(row)),
      dump,
      fingerprint: fingerprints.at(this.#fingerprints.at(row)),
    };
  }

  #firstOf(dump: string): number {
    const number = this.texts.dumps.find(dump);
    return number === undefined || number >= this.#firsts.length ? NONE : this.#firsts.at(number);
  }

  #chain(row: number, dump: number): void {
    this.#nexts.add(NONE);
    while (this.#firsts.length <= dump) {
      this.#firsts.add(NONE);
      this.#lasts.add(NONE);
    }
    const last = this.#lasts.at(dump);
    if (last === NONE) this.#firsts.set(dump, row);
    else this.#nexts.set(last, row);
    this.#lasts.set(dump, row);
  }
}

/**
 * Reads a ledger.
 * @param text whole or in pieces
 * @throws LedgerError with path and line when a line does not have three columns, or an id that is
 *   none or stands there twice
 */
export function parseLedger(text: Iterable<string>, path: string): Ledger {
  const ledger = new Ledger();
  let number = 0;
  for (const line of linesOf(text)) {
    number += 1;
    if (line === '' || line === LEDGER_HEAD) continue;
    const [id, dump, fingerprint, ...more] = line.split('\t');
    if (id === undefined || dump === undefined || fingerprint === undefined || more.length > 0) {
      throw new LedgerError(
        `${path}:${number}: expected three columns parted by tabs: ${LEDGER_HEAD.replaceAll('\t', ', ')}. Take the file as it was before from git.`,
      );
    }
    if (!SLUG.test(id))
      throw new LedgerError(`${path}:${number}: ${id} is no id. Take the file as it was before from git.`);
    if (ledger.has(id))
      throw new LedgerError(
        `${path}:${number}: ${id} stands in a line above already, and no two articles may share an id. Take the file as it was before from git.`,
      );
    ledger.add({ id, dump, fingerprint });
  }
  return ledger;
}

/** Writes a ledger, sorted by id, in pieces: its whole text takes more memory than the ledger itself. */
export function stringifyLedger(ledger: Ledger): Generator<string, void> {
  return toPieces(linesOfLedger(ledger));
}

function* linesOfLedger(ledger: Ledger): Generator<string, void> {
  yield LEDGER_HEAD;
  for (const { id, dump, fingerprint } of ledger.sorted()) yield `${id}\t${dump}\t${fingerprint}`;
}
