import { AccountError } from './account.ts';
import { type Archive, archivePages } from './archive-pages.ts';
import { DecodeError } from './decode.ts';
import type { LedgerEntry } from './ids.ts';
import { type Dump, readPage, type ReadPage } from './read-page.ts';
import { report, type Report } from './report.ts';
import { type Files, write } from './write.ts';
import type { ZoneFinder } from './zones.ts';

export interface IngestInput {
  dumps: Iterable<Dump>;
  zones: ZoneFinder;
  /** Ids given before. */
  ledger: readonly LedgerEntry[];
  /** Faults found on the way, by dump: sidecars and corrections that could not be read. Read when all dumps have been. */
  errors: ReadonlyMap<string, string>;
  /** Called after each dump, for a progress bar. */
  onDump?: (name: string) => void;
}

export interface IngestResult {
  archive: Archive;
  files: Files;
  report: Report;
  /** Dumps with a fault; what was made of them before stays. */
  unread: string[];
}

/** dump → text → lines → blocks → articles → Markdown, over all dumps. A dump that can't be read fails alone. */
export function ingest({ dumps, zones, ledger, errors, onDump }: IngestInput): IngestResult {
  const pages: ReadPage[] = [];
  const unread = new Map<string, string>();
  for (const dump of dumps) {
    try {
      pages.push(readPage(dump, zones));
    } catch (error) {
      if (!(error instanceof DecodeError || error instanceof AccountError)) throw error;
      unread.set(dump.name, error.message);
    }
    onDump?.(dump.name);
  }
  const archive = archivePages(pages, ledger, zones.registry);
  // Only now: dumps and their sidecars are read one by one, and so are their faults.
  const allErrors = new Map(errors);
  for (const [dump, fault] of unread) addError(allErrors, dump, [fault]);
  for (const [dump, faults] of archive.correctionFaults) addError(allErrors, dump, faults);
  return {
    archive,
    files: write(archive),
    report: report(pages, archive, allErrors),
    unread: [...allErrors.keys()],
  };
}

function addError(errors: Map<string, string>, dump: string, faults: readonly string[]): void {
  errors.set(dump, [errors.get(dump), ...faults].filter((fault) => fault !== undefined).join('\n'));
}
