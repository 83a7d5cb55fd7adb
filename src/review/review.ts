import type { ArticleDocument } from '../archive/article.ts';
import type { DiscoveredPark } from '../archive/parks.ts';
import type { Sheet } from '../archive/sheet.ts';
import { sheetLines } from '../site/sheet-view.ts';
import { doubtsOf } from './doubt.ts';
import { type GroupedLines, groupLines, type NumberedDoubt } from './line-groups.ts';
import { type LiveArchive, readDumpLines, readLiveArchive } from './live-archive.ts';
import {
  compareMostSeriousFirst,
  type DumpReview,
  type Progress,
  progressOf,
  reviewDump,
} from './overview.ts';
import { parkEntry, type Paste, type PasteContext, pastesFor } from './pastes.ts';

/** What ingest doubts of the archive. */
export interface Review {
  live: LiveArchive;
  /** By dump; null where it could not be read. */
  sheets: ReadonlyMap<string, Sheet>;
  /** Those to look at first come first. */
  dumps: readonly DumpReview[];
  progress: Progress;
}

/** One dump with the lines beside the articles made of them. */
export interface DumpDetail extends GroupedLines {
  review: DumpReview;
  sheet: Sheet;
  documents: ReadonlyMap<string, ArticleDocument>;
  /** Entries to paste that answer a doubt. */
  pastesFor: (doubt: NumberedDoubt) => Paste[];
  /** The name of a zone, registered or only printed. */
  parkName: (id: string) => string;
}

let kept: Review | null = null;

/** Reviews the archive as its files are now. */
export function readReview(): Review {
  const live = readLiveArchive();
  if (kept?.live === live) return kept;
  const sheets = new Map(live.sheets.map((sheet) => [sheet.dump, sheet]));
  const documentsByDump = Map.groupBy(live.documents, ({ article }) => article.source.dump);
  const dumps = live.report.dumps.map((report) => {
    const sheet = sheets.get(report.dump);
    if (sheet === undefined) return reviewDump(report, []);
    const doubts = doubtsOf({
      sheet,
      flags: report.flags,
      documents: byId(documentsByDump.get(report.dump) ?? []),
      corrections: live.corrections.get(report.dump) ?? [],
      readLines: () => readDumpLines(live, report.dump),
    });
    return reviewDump(report, doubts);
  });
  kept = { live, sheets, dumps: dumps.toSorted(compareMostSeriousFirst), progress: progressOf(dumps) };
  return kept;
}

/** A dump that was read, line by line. */
export function detailOf({ live, sheets }: Review, review: DumpReview): DumpDetail | null {
  const { dump } = review.report;
  const sheet = sheets.get(dump);
  if (sheet === undefined) return null;
  const lines = readDumpLines(live, dump);
  const documents = byId(live.documents.filter(({ article }) => article.source.dump === dump));
  const articles = [...documents.values()].map(({ article }) => article);
  const sidecar = live.sidecars.get(dump) ?? {};
  return {
    review,
    sheet,
    documents,
    ...groupLines(sheetLines(sheet, lines), articles, review.doubts),
    pastesFor: (doubt) => {
      const document = doubt.article === null ? null : (documents.get(doubt.article) ?? null);
      const context: PasteContext = { document, lines, sidecar, zones: live.zones };
      return pastesFor(doubt, context);
    },
    parkName: (id) =>
      live.zones.registry.get(id)?.shortName ?? live.discovered.find((park) => park.id === id)?.name ?? id,
  };
}

/** Names of the dumps before and after one in the order of the review; null at the ends. */
export function neighboursOf(
  { dumps }: Review,
  review: DumpReview,
): { previous: string | null; next: string | null } {
  const index = dumps.indexOf(review);
  return {
    previous: dumps[index - 1]?.report.dump ?? null,
    next: dumps[index + 1]?.report.dump ?? null,
  };
}

/** Zones that are printed but in no registry, each with its entry to paste. */
export function discoveredZones({ live }: Review): { park: DiscoveredPark; paste: Paste }[] {
  return live.discovered.map((park) => ({ park, paste: parkEntry(park, live.zones, null) }));
}

function byId(documents: readonly ArticleDocument[]): Map<string, ArticleDocument> {
  return new Map(documents.map((document) => [document.article.id, document]));
}
