import { alignTable } from '../table.ts';
import type { ArchiveFigures, EngineFigures, SkippedEngine } from './figures.ts';
import type { Spread } from './statistics.ts';

const HEAD = [
  'articles',
  'engine',
  'exact %',
  'recall %',
  'precision %',
  'cold KB first p50/max',
  'cold KB all p50/max',
  'cold requests',
  'cold s first / all',
  'query KB p50/p95/max',
  'requests p50/max',
  'first ms p50/p95/max',
  'again ms p50/p95/max',
  '10 excerpts KB',
  'files',
  'index MB',
  'build CPU s',
  'peak MB',
];
const UNKNOWN = '-';

/** The table of all engines over all archives, a row each, and below it what is told of ours alone. */
export function describeFigures(archives: readonly ArchiveFigures[]): string[] {
  const rows = archives.flatMap((archive) =>
    archive.engines.map((engine) => [countOf(archive), ...engineCells(engine)]),
  );
  return [
    ...alignTable([HEAD, ...rows]),
    ...archives.flatMap(describeSkipped),
    '',
    'Cold: ten first visits over 10 Mbit/s and 50 ms; bytes are bodies on the wire, KB thousands. Query: what a query',
    'loads when nothing else is loaded but what all need; "first" with files from this machine, "again" with nothing left',
    'to load. MiniSearch and FlexSearch ship their index whole and were asked in Node; their scripts are not counted.',
    '',
    ...describeOurs(archives),
    ...archives.flatMap(describeFaults),
  ];
}

/** Where the bytes of our engine's dearest first visit go, and what whole visits take; a column an archive. */
function describeOurs(archives: readonly ArchiveFigures[]): string[] {
  const kinds = new Set(archives.flatMap(({ coldByKind }) => Object.keys(coldByKind)));
  const visits = new Set(archives.flatMap(({ sessions }) => sessions.map(({ name }) => name)));
  const row = (name: string, cell: (archive: ArchiveFigures) => string) => [name, ...archives.map(cell)];
  return alignTable([
    row('articles', countOf),
    row('characters an article', ({ characters }) => characters.toFixed(0)),
    row('queries', ({ queries }) => String(queries)),
    ...[...kinds].map((kind) =>
      row(`dearest first visit: ${kind} KB`, ({ coldByKind }) => kilobytes(coldByKind[kind] ?? 0)),
    ),
    ...[...visits].map((visit) =>
      row(`visit: ${visit}`, ({ sessions }) => {
        const session = sessions.find(({ name }) => name === visit);
        return session === undefined
          ? UNKNOWN
          : `${kilobytes(session.bytes)} KB, ${session.requests} requests`;
      }),
    ),
  ]);
}

function describeSkipped(archive: ArchiveFigures): string[] {
  return archive.engines
    .filter((engine) => 'skipped' in engine)
    .map(({ engine, skipped }) => `${engine} at ${countOf(archive)} articles was skipped: ${skipped}`);
}

function countOf({ articles }: ArchiveFigures): string {
  return articles.toLocaleString('en');
}

function engineCells(figures: EngineFigures | SkippedEngine): string[] {
  if ('skipped' in figures) return [figures.engine, ...HEAD.slice(2).map(() => UNKNOWN)];
  const { exactness, cold, warm, excerptBytes, build, index } = figures;
  const seconds = (spread: Spread | null) => (spread === null ? UNKNOWN : (spread.p50 / 1000).toFixed(1));
  return [
    figures.engine,
    exactness.exact.toFixed(1),
    exactness.recall.toFixed(1),
    exactness.precision.toFixed(1),
    middleAndMost(cold.firstBytes),
    middleAndMost(cold.bytes),
    String(cold.requests.p50),
    `${seconds(cold.firstMilliseconds)} / ${seconds(cold.milliseconds)}`,
    spreadCell(warm.bytes, kilobytes),
    `${warm.requests.p50}/${warm.requests.max}`,
    spreadCell(warm.milliseconds, milliseconds),
    spreadCell(warm.againMilliseconds, milliseconds),
    excerptBytes === null ? UNKNOWN : kilobytes(excerptBytes.p50),
    index.files.toLocaleString('en'),
    (index.bytes / 1e6).toFixed(1),
    build.cpuSeconds.toFixed(1),
    build.peakMegabytes.toFixed(0),
  ];
}

/** Our engine must have none; so those that it has are told. */
function describeFaults(archive: ArchiveFigures): string[] {
  const [ours] = archive.engines;
  if (ours === undefined || 'skipped' in ours) return [];
  return ours.exactness.faults.map(
    ({ query, truth, missed, wrong }) =>
      `Not exact at ${countOf(archive)} articles: ${JSON.stringify(query)}: ${missed} of ${truth} missed, ${wrong} wrong`,
  );
}

function spreadCell({ p50, p95, max }: Spread, format: (value: number) => string): string {
  return [p50, p95, max].map(format).join('/');
}

function middleAndMost(bytes: Spread | null): string {
  return bytes === null ? UNKNOWN : `${kilobytes(bytes.p50)}/${kilobytes(bytes.max)}`;
}

/** Thousands of bytes. */
function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}

function milliseconds(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0);
}
