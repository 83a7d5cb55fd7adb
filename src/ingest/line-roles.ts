import type { FurnitureReason, LineRole } from '../archive/sheet.ts';
import type { Draft, Furniture, FurnitureKind, PageDraft } from './draft.ts';
import { holdsMask } from '../archive/mask.ts';
import type { Line } from '../archive/split.ts';

/** Lines of the page that are the same thing in the same article; blank lines between them count for nothing. */
export interface RoleRun {
  /** Numbers of the first line and of the last. */
  from: number;
  to: number;
  role: LineRole;
  /** The article's position among the page's; null where they belong to none. */
  article: number | null;
  /** Why they belong to no article, for furniture. */
  reason?: FurnitureReason;
}

/** The roles of all lines with text, in order. A line that holds several things has the role of the first. */
export function rolesOfLines(page: PageDraft): RoleRun[] {
  const roles = new Map<number, RoleRun>();
  const add = (line: number, role: Omit<RoleRun, 'from' | 'to'>) => {
    const known = roles.get(line);
    // Heading marks stand before what they mark, which says more.
    if (known === undefined || known.role === 'mark') roles.set(line, { from: line, to: line, ...role });
  };
  page.drafts.forEach((draft, article) => {
    for (const { line, role } of draft.segments) add(line, { role, article });
  });
  for (const furniture of page.furniture) {
    const { role, ...why } = roleOfFurniture(furniture);
    for (const { line } of furniture.segments) add(line, { role, article: null, ...why });
  }
  return joinRuns([...roles.values()].sort((a, b) => a.from - b.from));
}

/** Makes one run of neighbouring ones that say the same of their lines. */
export function joinRuns<T extends Pick<RoleRun, 'from' | 'to' | 'role' | 'reason'> & { article: unknown }>(
  runs: readonly T[],
): T[] {
  const joined: T[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const isSame = last?.role === run.role && last.article === run.article && last.reason === run.reason;
    if (isSame) last.to = run.to;
    else joined.push({ ...run });
  }
  return joined;
}

/** The page's own frame: what stands there belongs to no article, and a number masked in it to the newspaper's people. */
const OF_FRAME = new Set<FurnitureKind>(['header', 'imprint', 'column']);

/** Whether furniture holds a masked number and may be the second copy of a withheld notice: it is withheld too. */
export function isWithheldFurniture({ kind, text }: Furniture): boolean {
  return !OF_FRAME.has(kind) && holdsMask(text);
}

function roleOfFurniture(furniture: Furniture): Pick<RoleRun, 'role' | 'reason'> {
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
  let first = lines.length;
  let last = 0;
  for (const number of own) {
    first = Math.min(first, number);
    last = Math.max(last, number);
  }
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
