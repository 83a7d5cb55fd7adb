import type { Flag } from '../archive/flags.ts';
import type { DiscoveredPark } from '../archive/parks.ts';
import type { Archive } from './archive-pages.ts';
import { FURNITURE, type Furniture } from './draft.ts';
import { holdsMask } from './mask.ts';
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
  /** Number of notices withheld for a personal number. */
  withheld: number;
  /** Number of articles that an editor took down. */
  withdrawn: number;
  /** Articles that repeat another, by id. */
  duplicates: Record<string, string>;
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
  withdrawn: number;
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
  const duplicates = duplicatesByDump(archive);
  const read = pages.map((page): DumpReport => {
    const error = errors.get(page.dump);
    const sheet = sheets.get(page.dump);
    return {
      dump: page.dump,
      encoding: page.encoding,
      articles: sheet?.articles ?? [],
      furniture: page.furniture.map(reportFurniture),
      withheld: sheet?.withheld ?? 0,
      withdrawn: sheet?.withdrawn ?? 0,
      duplicates: Object.fromEntries(duplicates.get(page.dump) ?? []),
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
      withdrawn: 0,
      duplicates: {},
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
      withheld: sum(dumps, (dump) => dump.withheld),
      withdrawn: sum(dumps, (dump) => dump.withdrawn),
      furniture: sum(dumps, (dump) => dump.furniture.length),
      flags: sum(dumps, (dump) => dump.flags.length),
    },
  };
}

/** Copy and original of each article that repeats another, by the copy's dump. */
function duplicatesByDump({ documents }: Archive): Map<string, [string, string][]> {
  const byDump = new Map<string, [string, string][]>();
  for (const { article } of documents) {
    if (article.duplicateOf === undefined) continue;
    const { dump } = article.source;
    byDump.set(dump, [...(byDump.get(dump) ?? []), [article.id, article.duplicateOf]]);
  }
  return byDump;
}

/** The text of what is withheld stays out of the report. */
function reportFurniture({ lines, text, kind }: Furniture): DumpReport['furniture'][number] {
  return { lines, text: holdsMask(text) ? '' : text, reason: FURNITURE[kind] };
}

function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}
