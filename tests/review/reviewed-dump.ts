import type { ArticleDocument } from '../../src/archive/article.ts';
import type { Sheet } from '../../src/archive/sheet.ts';
import { type Correction, parseCorrections } from '../../src/archive/corrections.ts';
import type { DumpReport } from '../../src/ingest/report.ts';
import { split } from '../../src/archive/split.ts';
import { type Doubt, doubtsOf } from '../../src/review/doubt.ts';
import type { PasteContext } from '../../src/review/pastes.ts';
import { ingestDumps, zones } from '../ingest/ingest-folder.ts';

/** A dump with what ingest doubts of it. */
export interface ReviewedDump {
  report: DumpReport;
  sheet: Sheet;
  documents: ReadonlyMap<string, ArticleDocument>;
  doubts: Doubt[];
  /** What the answers to a doubt are made from. */
  contextOf: (doubt: Doubt) => PasteContext;
}

/** Ingests one dump and gathers its doubts. */
export function reviewText(
  dump: string,
  text: string,
  corrections: readonly Correction[] = [],
): ReviewedDump {
  const archive = ingestDumps([
    { name: dump, bytes: Buffer.from(text), sidecar: {}, corrections: [...corrections] },
  ]);
  const [dumpReport] = archive.report.dumps;
  const [sheet] = archive.sheets;
  if (dumpReport === undefined || sheet === undefined) {
    throw new Error(`${dump} was not read: ${dumpReport?.error ?? 'no report'}`);
  }
  const documents = new Map(archive.documents.map((document) => [document.article.id, document]));
  const lines = split(text).map((line) => line.text);
  return {
    report: dumpReport,
    sheet,
    documents,
    doubts: doubtsOf({ sheet, flags: dumpReport.flags, documents, corrections, readLines: () => lines }),
    contextOf: ({ article }) => ({
      document: article === null ? null : (documents.get(article) ?? null),
      lines,
      sidecar: {},
      zones,
    }),
  };
}

/** Corrections as they stand in a file. */
export function correctionsOf(yaml: string): Correction[] {
  return parseCorrections(yaml, 'test.yaml');
}
