import type { ArticleDocument } from '../archive/article.ts';
import type { DiscoveredPark } from '../archive/parks.ts';
import type { Redirect } from '../archive/redirect.ts';
import type { Sheet } from '../archive/sheet.ts';
import { type LedgerEntry, stringifyLedger } from './ledger.ts';
import { ingest, type IngestInput } from './pipeline.ts';
import type { Report } from './report.ts';
import { type Files, LEDGER_FILE } from './write.ts';

/** Everything that ingest makes of an archive, held at once: for small archives, and for those who look at all of it. */
export interface WholeArchive {
  /** Published articles, by dump and printed order. */
  documents: ArticleDocument[];
  /** Notices with a personal number and articles that an editor took down; never part of the site. */
  withheld: ArticleDocument[];
  sheets: Sheet[];
  ledger: LedgerEntry[];
  discovered: DiscoveredPark[];
  redirects: Redirect[];
  /** By path below the articles' folder. */
  files: Files;
  report: Report;
}

/** Ingests an archive and holds all that comes of it. */
export function ingestWhole(input: IngestInput): WholeArchive {
  const whole: Pick<WholeArchive, 'documents' | 'withheld' | 'sheets' | 'files'> = {
    documents: [],
    withheld: [],
    sheets: [],
    files: new Map(),
  };
  const dumps: Report['dumps'] = [];
  const { relations, files, report } = ingest(input, (dump) => {
    dumps.push(dump.report);
    for (const [path, content] of dump.files) whole.files.set(path, content);
    if (dump.finished === null) return;
    whole.documents.push(...dump.finished.documents);
    whole.withheld.push(...dump.finished.withheld);
    whole.sheets.push(dump.finished.sheet);
  });
  for (const [path, content] of files) whole.files.set(path, content);
  const { ledger, discovered, redirects } = relations;
  whole.files.set(LEDGER_FILE, [...stringifyLedger(ledger)].join(''));
  return { ...whole, ledger: [...ledger], discovered, redirects, report: { dumps, ...report } };
}
