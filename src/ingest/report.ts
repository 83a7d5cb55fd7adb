import type { Flag } from '../archive/flags.ts';
import type { DiscoveredPark } from '../archive/parks.ts';
import type { Archive } from './archive-pages.ts';
import type { ReadPage } from './read-page.ts';

/** What ingest made of the dumps: `--report FILE`. */
export interface Report {
  dumps: DumpReport[];
  discoveredParks: DiscoveredPark[];
  totals: Totals;
}

export interface DumpReport {
  dump: string;
  /** null when the file could not be read. */
  encoding: string | null;
  /** Ids in printed order. */
  articles: string[];
  furniture: { lines: [number, number]; text: string; reason: string }[];
  /** Number of notices withheld for a personal number, and of articles withheld by an editor. */
  withheld: number;
  flags: Flag[];
  /** Why the dump, its sidecar or its corrections could not be used. */
  error?: string;
}

export interface Totals {
  dumps: number;
  /** Dumps with an error. */
  failed: number;
  articles: number;
  duplicates: number;
  withheld: number;
  furniture: number;
  flags: number;
}

/**
 * Writes up a run.
 * @param errors by dump: unreadable files and corrections that don't apply
 */
export function report(
  pages: readonly ReadPage[],
  archive: Archive,
  errors: ReadonlyMap<string, string>,
): Report {
  const sheets = new Map(archive.sheets.map((sheet) => [sheet.dump, sheet]));
  const read = pages.map((page): DumpReport => {
    const error = errors.get(page.dump);
    const sheet = sheets.get(page.dump);
    return {
      dump: page.dump,
      encoding: page.encoding,
      articles: sheet?.articles ?? [],
      furniture: page.furniture.map(({ lines, text, reason }) => ({ lines, text, reason })),
      withheld: sheet?.withheld ?? 0,
      flags: page.flags,
      ...(error === undefined ? {} : { error }),
    };
  });
  const names = new Set(pages.map((page) => page.dump));
  const unread = [...errors]
    .filter(([dump]) => !names.has(dump))
    .map(([dump, error]): DumpReport => ({
      dump,
      encoding: null,
      articles: [],
      furniture: [],
      withheld: 0,
      flags: [],
      error,
    }));
  const dumps = [...read, ...unread].sort((a, b) => (a.dump < b.dump ? -1 : 1));
  return {
    dumps,
    discoveredParks: archive.discovered,
    totals: {
      dumps: dumps.length,
      failed: dumps.filter((dump) => dump.error !== undefined).length,
      articles: archive.documents.length,
      duplicates: archive.documents.filter(({ article }) => article.duplicateOf !== undefined).length,
      withheld: archive.withheld.length,
      furniture: sum(dumps, (dump) => dump.furniture.length),
      flags: sum(dumps, (dump) => dump.flags.length),
    },
  };
}

function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}
