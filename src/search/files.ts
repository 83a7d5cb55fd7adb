// What the builder writes and the browser reads, below /search/index/. Both sides import the shapes from here.

/** Changes whenever files of an older build could not be read any more. */
export const FORMAT = 2;

/** Folder of all files below, beside the engine. */
export const INDEX_FOLDER = 'index/';

/** The list of what there is, at an address that never changes. */
export const MANIFEST_FILE = 'archive.json';

/** Folder of the articles' texts. */
export const TEXT_FOLDER = 'text';

/** A zone that articles of the archive are about or mention, or that lies above one of these. */
export interface ParkEntry {
  id: string;
  /** The short name: `长治高新区` */
  name: string;
  /** The name's syllables in pinyin, for whoever types without an input method: `chang zhi gao xin qu` */
  spelling: string;
  /** `长治市`; null where the registry tells none, nor of a zone that it lies in. */
  prefecture: string | null;
  /** Index in the manifest's list; null for a zone that lies in no other. */
  parent: number | null;
}

/** An index of its own: a year, a part of a large year, or the articles without one. */
export interface ShardEntry {
  /** `2026`, `2026-2`, `undated` */
  name: string;
  /** null: undated */
  year: number | null;
  /** Number of articles. */
  articles: number;
  /** Address of its table: `2026/table.4f2a9c01.bin` */
  table: string;
}

export interface Manifest {
  format: typeof FORMAT;
  /** Newest first, `undated` last. */
  shards: ShardEntry[];
  parks: ParkEntry[];
}

/** What is known of the articles of a shard without their text: column by column, newest first. */
export interface ShardTable {
  ids: string[];
  /** `2026-01-12`; unknown month or day `00`; empty without a year. Order and ranges go by it. */
  timeKeys: string[];
  /** The article's own date (EDTF) by row, only where it differs from the time key; null for none. */
  dates: Record<number, string | null>;
  /** The issue's date (EDTF) by row, only where the article has none of its own. */
  issueDates: Record<number, string>;
  /** Length of the normalised headline; 0 where the page prints none. */
  headlineLengths: number[];
  /** See `headlineEndOfSingles`. */
  headlineEnds: number[];
  /** Distinct types of the shard, and each article's index in them. */
  typeNames: string[];
  types: number[];
  /** Indices in the manifest's zones. */
  parks: number[][];
  mentions: number[][];
  /** Distinct names of the shard, and each article's indices in them. */
  authorNames: string[];
  authors: number[][];
  /** First words of the index's chunks, and the names of their files. */
  chunkStarts: string[];
  chunkFiles: string[];
}

/** `chunkPath('2026', 'xx_1dab643')` is `2026/words/xx_1dab643.pf_index`. */
export function chunkPath(shard: string, file: string): string {
  return `${shard}/words/${file}.pf_index`;
}

/** Where the text of an article is that excerpts are cut from: its headline (or an empty line), then the other lines. */
export function textPath(id: string): string {
  return `${TEXT_FOLDER}/${id}.bin`;
}
