import type { FurnitureReason, LineRole } from '../archive/sheet.ts';
import type { Draft, Furniture, FurnitureKind, PageDraft } from './draft.ts';
import { holdsMask } from '../archive/mask.ts';
import type { Line } from '../archive/split.ts';

/** What a line of the page is, and the position of its article among the page's. */
export interface ReadLine {
  line: number;
  role: LineRole;
  article: number | null;
  /** Why it belongs to no article, for furniture. */
  reason?: FurnitureReason;
}

/** The role of every line with text, in order. A line that holds several things has the role of the first. */
export function rolesOfLines(page: PageDraft): ReadLine[] {
  const roles = new Map<number, ReadLine>();
  const add = (read: ReadLine) => {
    const known = roles.get(read.line);
    // Heading marks stand before what they mark, which says more.
    if (known === undefined || known.role === 'mark') roles.set(read.line, read);
  };
  page.drafts.forEach((draft, index) => {
    for (const { line, role } of draft.segments) add({ line, role, article: index });
  });
  for (const furniture of page.furniture) {
    const role = roleOfFurniture(furniture);
    for (const { line } of furniture.segments) add({ line, article: null, ...role });
  }
  return [...roles.values()].sort((a, b) => a.line - b.line);
}

/** The page's own frame: what stands there belongs to no article, and a number masked in it to the newspaper's people. */
const OF_FRAME = new Set<FurnitureKind>(['header', 'imprint', 'column']);

/** Whether furniture holds a masked number and may be the second copy of a withheld notice: it is withheld too. */
export function isWithheldFurniture({ kind, text }: Furniture): boolean {
  return !OF_FRAME.has(kind) && holdsMask(text);
}

function roleOfFurniture(furniture: Furniture): Pick<ReadLine, 'role' | 'reason'> {
  const { kind } = furniture;
  if (isWithheldFurniture(furniture)) return { role: 'withheld' };
  return kind === 'header' ? { role: 'header' } : { role: 'furniture', reason: kind };
}

/**
 * The runs of lines that an article was made of, first and last line each: blank lines between two of its lines belong
 * to a run, lines of another article part it.
 */
export function runsOfLines(draft: Draft, lines: readonly Line[]): [number, number][] {
  const own = new Set(draft.segments.map((segment) => segment.line));
  const first = Math.min(...own);
  const last = Math.max(...own);
  const runs: [number, number][] = [];
  let isOpen = false;
  for (const { number, text } of lines.slice(first - 1, last)) {
    const run = runs.at(-1);
    if (own.has(number)) {
      if (isOpen && run !== undefined) run[1] = number;
      else runs.push([number, number]);
      isOpen = true;
    } else if (text.trim() !== '') {
      isOpen = false;
    }
  }
  return runs;
}
