import type { FurnitureReason, LineRole, Sheet } from '../archive/sheet.ts';

/** Roles of lines whose text must never leave the archive. */
type HiddenRole = Extract<LineRole, 'withheld' | 'withdrawn'>;

/** A line of a printed page as its sheet shows it. */
export interface SheetLine {
  /** 1-based, as in the dump. */
  number: number;
  role: LineRole;
  /** Set where ingest has not said what the line is; it then counts as withheld. */
  unclassified?: true;
  /** null for a hidden line. */
  text: string | null;
  /** Article it belongs to. */
  article: string | null;
  /** Why it belongs to none, for furniture. */
  reason?: FurnitureReason;
  /** True on the first line of a run of lines of the same article. */
  opens: boolean;
}

/**
 * The lines of a sheet, blank ones left out. Those that may not be shown, and those that ingest has not classified, have
 * no text; a run of them becomes one line.
 */
export function sheetLines(sheet: Sheet, lines: readonly string[]): SheetLine[] {
  const shown: SheetLine[] = [];
  const runs = sheet.lines.toSorted((a, b) => a.from - b.from);
  let next = 0;
  lines.forEach((text, index) => {
    const number = index + 1;
    while ((runs[next]?.to ?? Infinity) < number) next += 1;
    if (text.trim() === '') return;
    const run = runs[next];
    const line =
      run === undefined || run.from > number ? unclassifiedLine(number) : classifiedLine(number, text, run);
    const before = shown.at(-1);
    if (line.text === null && hiddenLineInWords(line) === (before && hiddenLineInWords(before))) return;
    shown.push({ ...line, opens: line.article !== null && line.article !== before?.article });
  });
  return shown;
}

function unclassifiedLine(number: number): SheetLine {
  return { number, role: 'withheld', unclassified: true, text: null, article: null, opens: false };
}

function classifiedLine(number: number, text: string, run: Sheet['lines'][number]): SheetLine {
  const { role, article, reason } = run;
  if (isHidden(role)) return { number, role, text: null, article: null, opens: false };
  const line = { number, role, text: text.trim(), article, opens: false };
  return reason === undefined ? line : { ...line, reason };
}

function isHidden(role: LineRole): role is HiddenRole {
  return role === 'withheld' || role === 'withdrawn';
}

const HIDDEN_SENTENCES: Record<HiddenRole, string> = {
  withheld: '此处的公告含个人号码，不予公开。',
  withdrawn: '此处的文章已由编辑撤下。',
};

/** What stands in place of a hidden line; null for a line that is shown. */
export function hiddenLineInWords({ role, unclassified }: SheetLine): string | null {
  if (unclassified) return '此处的文字未能归类，不予公开。';
  return isHidden(role) ? HIDDEN_SENTENCES[role] : null;
}
