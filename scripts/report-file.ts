import { closeSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DumpReport, ReportOfArchive } from '../src/ingest/report.ts';

/** Writes a report dump by dump, so that no run holds it whole; it takes its place when it is complete. */
export class ReportFile {
  readonly #path: string;
  readonly #unfinished: string;
  readonly #file: number;
  #isFirst = true;

  constructor(path: string) {
    mkdirSync(dirname(path), { recursive: true });
    this.#path = path;
    this.#unfinished = `${path}.${process.pid}.tmp`;
    this.#file = openSync(this.#unfinished, 'w');
    writeSync(this.#file, '{\n  "dumps": [');
  }

  add(dump: DumpReport): void {
    writeSync(this.#file, `${this.#isFirst ? '' : ','}\n    ${indent(dump, 4)}`);
    this.#isFirst = false;
  }

  finish({ discoveredParks, coverage, unread, totals }: ReportOfArchive): void {
    const rest = Object.entries({ discoveredParks, coverage, unread, totals })
      .map(([name, value]) => `  ${JSON.stringify(name)}: ${indent(value, 2)}`)
      .join(',\n');
    writeSync(this.#file, `${this.#isFirst ? '' : '\n  '}],\n${rest}\n}\n`);
    closeSync(this.#file);
    renameSync(this.#unfinished, this.#path);
  }
}

function indent(value: unknown, blanks: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(blanks)}`);
}
