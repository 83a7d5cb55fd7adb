import { CborError, CborReader } from './cbor.ts';

// The files of a Pagefind 1.6 index, as pagefind_web/src/index.rs and metadata.rs of that version read them. The
// version is pinned; the exactness tests fail should another one write them differently.

/** Pagefind's mark at the head of every file, below the gzip. */
const SIGNATURE = 'pagefind_dcd';

/** A chunk of the index: the words from `from` up to the next chunk's `from`. */
export interface ChunkEntry {
  /** Sorts after every word of the chunk before: the first word, or as much of it as that takes. */
  from: string;
  /** Name of the chunk's file without its ending: `xx_1dab643`. */
  file: string;
}

/** What the meta file of an index tells. */
export interface IndexMeta {
  /** Number of words of each page, in page order. */
  wordCounts: number[];
  chunks: ChunkEntry[];
}

/** Pages that hold a word, with the ascending positions of the word on each. */
export type Postings = Map<number, number[]>;

/** Reads a `pagefind.HASH.pf_meta`, unpacked. @throws CborError when the bytes are none */
export function readMeta(bytes: Uint8Array): IndexMeta {
  const reader = readerBehindSignature(bytes);
  const meta: IndexMeta = { wordCounts: [], chunks: [] };
  reader.array();
  reader.skip(); // the version
  for (let pages = reader.array(); pages > 0; pages--) {
    const items = reader.array();
    reader.skip(); // the name of its fragment
    meta.wordCounts.push(reader.integer());
    skipItems(reader, items - 2);
  }
  for (let chunks = reader.array(); chunks > 0; chunks--) {
    const items = reader.array();
    const from = reader.text();
    reader.skip(); // the last word
    meta.chunks.push({ from, file: reader.text() });
    skipItems(reader, items - 3);
  }
  return meta;
}

/** A chunk of the index, unpacked: `index/NAME.pf_index`. Postings are decoded when asked for. */
export class WordChunk {
  readonly #bytes: Uint8Array;
  readonly #offsets = new Map<string, number>();

  /** @throws CborError when the bytes are no chunk or were cut */
  constructor(bytes: Uint8Array) {
    const reader = readerBehindSignature(bytes);
    this.#bytes = bytes;
    reader.array();
    for (let words = reader.array(); words > 0; words--) {
      const items = reader.array();
      this.#offsets.set(reader.text(), reader.position);
      skipItems(reader, items - 1);
    }
  }

  /** Where a word stands; empty when the chunk does not hold it. */
  postings(word: string): Postings {
    const offset = this.#offsets.get(word);
    return offset === undefined ? new Map<number, number[]>() : this.#postingsAt(offset);
  }

  /** Where each word that begins so stands. */
  postingsOfPrefix(prefix: string): Postings[] {
    return [...this.#offsets]
      .filter(([word]) => word.startsWith(prefix))
      .map(([, offset]) => this.#postingsAt(offset));
  }

  #postingsAt(offset: number): Postings {
    const postings: Postings = new Map();
    const reader = new CborReader(this.#bytes, offset);
    let page = 0;
    for (let pages = reader.array(); pages > 0; pages--) {
      const items = reader.array();
      page += reader.integer();
      postings.set(page, readPositions(reader));
      skipItems(reader, items - 2);
    }
    return postings;
  }
}

/** Positions are differences; a negative number changes the weight and starts the count anew. */
function readPositions(reader: CborReader): number[] {
  const positions: number[] = [];
  let position = 0;
  for (let numbers = reader.array(); numbers > 0; numbers--) {
    const number = reader.integer();
    if (number < 0) {
      position = 0;
    } else {
      position += number;
      positions.push(position);
    }
  }
  return positions;
}

function readerBehindSignature(bytes: Uint8Array): CborReader {
  const found = String.fromCharCode(...bytes.subarray(0, SIGNATURE.length));
  if (found !== SIGNATURE) throw new CborError(`the file does not begin with ${SIGNATURE}`);
  return new CborReader(bytes, SIGNATURE.length);
}

function skipItems(reader: CborReader, count: number): void {
  for (let left = count; left > 0; left--) reader.skip();
}
