import pc from 'picocolors';
import { explain, type ExplainedLine } from '../src/ingest/explain.ts';
import { classifyPage, type Dump } from '../src/ingest/read-page.ts';
import type { ZoneFinder } from '../src/ingest/zones.ts';

type Paint = (text: string) => string;
const PAINTS: Record<ExplainedLine['role'], Paint> = {
  header: pc.dim,
  furniture: pc.dim,
  withheld: pc.dim,
  withdrawn: pc.dim,
  mark: pc.dim,
  label: pc.red,
  kicker: pc.yellow,
  headline: (text) => pc.bold(pc.yellow(text)),
  subtitle: pc.yellow,
  heading: (text) => pc.bold(pc.cyan(text)),
  caption: pc.magenta,
  byline: pc.green,
  body: (text) => text,
};
/** Characters of a line that are shown from its start and from its end. */
const SHOWN = 24;

/**
 * A dump, line by line, with each line's role and why it has it; numbers of persons are masked.
 * @throws DecodeError when the dump is no text
 */
export function explainDump(dump: Dump, zones: ZoneFinder): string {
  const page = classifyPage(dump, zones);
  const rows: string[] = [`${pc.bold(dump.name)} (${page.encoding}, ${page.lines.length} lines)`];
  let article = 0;
  for (const line of explain(page)) {
    if (line.article > 0 && line.article !== article) {
      article = line.article;
      rows.push('', pc.bold(`article ${article}`));
    }
    rows.push(
      `${String(line.line).padStart(5)} ${PAINTS[line.role](`${line.role.padEnd(9)} ${shorten(line.text)}`)}`,
    );
    rows.push(pc.dim(`${' '.repeat(16)}${inWords(line)}`));
  }
  for (const fault of page.correctionFaults) rows.push(pc.red(`correction: ${fault}`));
  return rows.join('\n');
}

function shorten(text: string): string {
  return text.length <= SHOWN * 2 + 2 ? text : `${text.slice(0, SHOWN)} … ${text.slice(-SHOWN)}`;
}

function inWords({ terms, weight }: ExplainedLine): string {
  if (weight === 0 && terms.length === 1) return terms[0]?.says ?? '';
  const parts = terms.map((term) => `${term.says} ${signed(term.weight)}`);
  return `${signed(weight)} = ${parts.join(', ')}`;
}

function signed(weight: number): string {
  const rounded = Math.round(weight * 10) / 10;
  return rounded < 0 ? `−${-rounded}` : `+${rounded}`;
}
