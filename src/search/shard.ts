import { fetchPacked, loadOnce } from './fetch.ts';
import { chunkPath, type ShardEntry, type ShardTable } from './files.ts';
import { intersectPostings, unitePostings } from './phrase.ts';
import { LAST_CODE, pairPrefix, type Piece, pieceTokens, termTokens, type TermToken } from './tokens.ts';
import { type Postings, WordChunk } from './word-index.ts';

/** Tokens looked up at a time: a pasted page stops at the first batch that nothing holds. */
const BATCH = 24;

/** Where a term was found in an article. */
export interface TermHit {
  inHeadline: boolean;
}

/** The index of a year, opened in the browser: its table is loaded, its chunks come as terms need them. */
export class Shard {
  readonly entry: ShardEntry;
  readonly table: ShardTable;
  readonly #chunk: (file: string) => Promise<WordChunk>;

  private constructor(entry: ShardEntry, table: ShardTable, base: URL) {
    this.entry = entry;
    this.table = table;
    this.#chunk = loadOnce(
      async (file) => new WordChunk(await fetchPacked(new URL(chunkPath(entry.name, file), base))),
    );
  }

  /**
   * @param base the address of /search/index/
   * @throws Error when the table is missing or cut
   */
  static async open(entry: ShardEntry, base: URL): Promise<Shard> {
    const bytes = await fetchPacked(new URL(entry.table, base));
    return new Shard(entry, JSON.parse(new TextDecoder().decode(bytes)) as ShardTable, base);
  }

  /**
   * Finds the articles that contain a term.
   * @param term normalised and not empty
   * @returns by row of the table
   * @throws Error when a chunk is missing or cut: an answer would not be exact
   */
  async find(term: string): Promise<Map<number, TermHit>> {
    const found = await this.#findTogether(termTokens(term));
    const ends = term.length === 1 ? this.table.headlineEnds : this.table.headlineLengths;
    const hits = new Map<number, TermHit>();
    for (const [row, positions] of found) {
      hits.set(row, { inHeadline: (positions[0] ?? Infinity) < (ends[row] ?? 0) });
    }
    return hits;
  }

  /**
   * Finds where strings begin that hold some pieces in their places; one of a single character that ends a text is missed.
   * @returns offsets in the normalised texts, by row of the table
   * @throws Error when a chunk is missing or cut
   */
  async findPieces(pieces: readonly Piece[]): Promise<Postings> {
    const found = await Promise.all(
      pieces.flatMap((piece) =>
        piece.text.length === 1
          ? [this.#lookUpCharacter(piece)]
          : pieceTokens(piece).map((token) => this.#lookUp(token)),
      ),
    );
    return intersectPostings(found);
  }

  async #lookUpCharacter({ text, offset }: Piece): Promise<{ token: TermToken; postings: Postings }> {
    const prefix = pairPrefix(text);
    const { chunkStarts, chunkFiles } = this.table;
    const first = Math.max(0, lastAtOrBefore(chunkStarts, prefix));
    const files = chunkFiles.slice(first, lastAtOrBefore(chunkStarts, prefix + LAST_CODE) + 1);
    const chunks = await Promise.all(files.map((file) => this.#chunk(file)));
    const postings = unitePostings(chunks.flatMap((chunk) => chunk.postingsOfPrefix(prefix)));
    return { token: { token: prefix, offset }, postings };
  }

  async #findTogether(tokens: readonly TermToken[]): Promise<Postings> {
    let found: Postings | null = null;
    for (let start = 0; start < tokens.length && found?.size !== 0; start += BATCH) {
      const batch = await Promise.all(tokens.slice(start, start + BATCH).map((token) => this.#lookUp(token)));
      const before = found === null ? [] : [{ token: { token: '', offset: 0 }, postings: found }];
      found = intersectPostings([...before, ...batch]);
    }
    return found ?? new Map<number, number[]>();
  }

  async #lookUp(token: TermToken): Promise<{ token: TermToken; postings: Postings }> {
    const { chunkStarts, chunkFiles } = this.table;
    const file = chunkFiles[lastAtOrBefore(chunkStarts, token.token)];
    const postings: Postings =
      file === undefined ? new Map<number, number[]>() : (await this.#chunk(file)).postings(token.token);
    return { token, postings };
  }
}

/** Index of the last entry of an ascending list that does not sort after `key`; -1 when all do. */
function lastAtOrBefore(ascending: string[], key: string): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
