import type { LineRole, Sheet } from '../archive/sheet.ts';

/** A line of a printed page as its sheet shows it. */
export interface SheetLine {
  /** 1-based, as in the dump. */
  number: number;
  role: LineRole;
  /** null for a withheld line: its text must never leave the archive. */
  text: string | null;
  /** Article it belongs to. */
  article: string | null;
  /** True on the first line of a run of lines of the same article. */
  opens: boolean;
}

/**
 * The lines of a sheet that may be shown, blank ones left out. A line that ingest has not classified counts as
 * withheld, and a run of withheld lines becomes one line without text.
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
    const covered = run !== undefined && run.from <= number;
    const role = covered ? run.role : 'withheld';
    const article = covered ? run.article : null;
    const before = shown.at(-1);
    if (role === 'withheld' && before?.role === 'withheld') return;
    shown.push({
      number,
      role,
      text: role === 'withheld' ? null : text.trim(),
      article,
      opens: article !== null && article !== before?.article,
    });
  });
  return shown;
}
