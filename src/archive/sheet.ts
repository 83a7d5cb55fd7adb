import { z } from 'zod';
import { issueSchema } from './article.ts';

/** What a line of a dump is. A line that holds several things has the role of the first. */
export const LINE_ROLES = [
  'header',
  'label',
  'kicker',
  'headline',
  'subtitle',
  'heading',
  'body',
  'caption',
  'byline',
  'mark',
  'furniture',
  /** Of a notice that carries a personal number, or a copy of one. */
  'withheld',
  /** Of an article that an editor took down. */
  'withdrawn',
] as const;

/** Why a line of furniture belongs to no article. */
export const FURNITURE_REASONS = [
  /** Editors, telephone or mail of the newspaper. */
  'imprint',
  /** A column's label: `园区简讯`. */
  'column',
  /** Of a column that was read twice. */
  'stray',
  /** Left out by an editor. */
  'dropped',
  /** A caption without an article. */
  'caption',
  /** A byline without an article. */
  'byline',
  /** A headline or name without any text below it. */
  'head',
] as const;

/** One printed page: `content/articles/sheets/DUMP.json`, written by ingest beside the articles. */
export const sheetSchema = z.strictObject({
  /** Name of the dump without `.txt`. */
  dump: z.string(),
  /** How the file was decoded: `utf-8`, `gb18030`, `utf-16le` … */
  encoding: z.string(),
  sha256: z.string(),
  issue: issueSchema,
  /** Address of the scan or page this text was read from, when the sidecar gives it. */
  sourceUrl: z.url().nullable(),
  /** Ids of the published articles in printed order. */
  articles: z.array(z.string()),
  /** Number of notices withheld because they carry a personal number. */
  withheld: z.int(),
  /** Number of articles that an editor took down. */
  withdrawn: z.int(),
  /**
   * Runs of lines in order; blank lines belong to no run. `article` is null for lines of no published article, `reason`
   * stands with furniture alone.
   */
  lines: z.array(
    z.strictObject({
      from: z.int(),
      to: z.int(),
      role: z.enum(LINE_ROLES),
      article: z.string().nullable(),
      reason: z.enum(FURNITURE_REASONS).optional(),
    }),
  ),
});

export type Sheet = z.infer<typeof sheetSchema>;
export type LineRole = (typeof LINE_ROLES)[number];
export type FurnitureReason = (typeof FURNITURE_REASONS)[number];
