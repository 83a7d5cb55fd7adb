import { headline } from '../../archive/article.ts';
import { timeKey } from '../../archive/order.ts';
import type { ParkEntry, ShardTable } from '../files.ts';
import { normalise } from '../normalise.ts';
import { headlineEndOfSingles } from '../tokens.ts';
import type { ChunkEntry } from '../word-index.ts';
import type { Row } from './rows.ts';

/** Gives each distinct text a number, in the order of first appearance. */
class Numbering {
  readonly texts: string[] = [];
  readonly #numbers = new Map<string, number>();

  number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}

/** Collects the table of a shard, row by row. */
export class TableWriter {
  readonly #parks: Map<string, number>;
  readonly #types = new Numbering();
  readonly #authors = new Numbering();
  readonly #table: Omit<ShardTable, 'typeNames' | 'authorNames' | 'chunkStarts' | 'chunkFiles'> = {
    ids: [],
    timeKeys: [],
    dates: {},
    issueDates: {},
    headlineLengths: [],
    headlineEnds: [],
    types: [],
    parks: [],
    mentions: [],
    authors: [],
  };

  /** @param parks the manifest's zones */
  constructor(parks: readonly ParkEntry[]) {
    this.#parks = new Map(parks.map((park, index) => [park.id, index]));
  }

  /** @param text the row's text, normalised */
  add(row: Row, text: string): void {
    const table = this.#table;
    const key = timeKey(row);
    const headlineLength = normalise(headline(row) ?? '').length;
    if (row.date !== key) table.dates[table.ids.length] = row.date;
    if (row.date === null && row.issue.date !== null) table.issueDates[table.ids.length] = row.issue.date;
    table.ids.push(row.id);
    table.timeKeys.push(key);
    table.headlineLengths.push(headlineLength);
    table.headlineEnds.push(headlineEndOfSingles(text, headlineLength));
    table.types.push(this.#types.number(row.type));
    table.parks.push(this.#parkNumbers(row.parks));
    table.mentions.push(this.#parkNumbers(row.mentions));
    table.authors.push(row.authors.map((author) => this.#authors.number(author)));
  }

  /** @param chunks of the shard's word index, in its order */
  finish(chunks: readonly ChunkEntry[]): ShardTable {
    return {
      ...this.#table,
      typeNames: this.#types.texts,
      authorNames: this.#authors.texts,
      chunkStarts: chunks.map((chunk) => chunk.from),
      chunkFiles: chunks.map((chunk) => chunk.file),
    };
  }

  #parkNumbers(ids: readonly string[]): number[] {
    return ids.map((id) => this.#parks.get(id)).filter((number) => number !== undefined);
  }
}
