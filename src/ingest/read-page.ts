import { createHash } from 'node:crypto';
import type { Article, ArticleDocument, Issue } from '../archive/article.ts';
import { flag, type Flag } from '../archive/flags.ts';
import type { LineRole } from '../archive/sheet.ts';
import { accountFor, accountForArticle } from './account.ts';
import { assemble, isNoticeDraft } from './assemble.ts';
import { toBlocks } from './blocks.ts';
import { classify } from './classify.ts';
import { decode, type Encoding } from './decode.ts';
import type { Draft, Furniture, PageDraft } from './draft.ts';
import { fingerprintOf } from './ids.ts';
import { MASKS, maskPersonal, type MaskedNumber } from './mask.ts';
import { repair } from './repair.ts';
import { type DatedText, estimateIssue, resolveDates, type ResolvedDate } from './resolve-date.ts';
import { resolveParks, type ResolvedParks } from './resolve-parks.ts';
import type { Sidecar } from './sidecar.ts';
import { type Line, split } from './split.ts';
import { removeStrayColumns } from './stray.ts';
import type { ZoneFinder } from './zones.ts';

/** A dump as it lies in its folder. */
export interface Dump {
  /** Without `.txt`. */
  name: string;
  bytes: Uint8Array;
  sidecar: Sidecar;
}

/** An article that has everything but its id. */
export interface ReadArticle {
  document: ArticleDocument;
  fingerprint: string;
  /** Its text held a personal number and it is a notice: it must not be published. */
  isWithheld: boolean;
}

/** What a line of the page is, and the position of its article among the page's. */
export interface ReadLine {
  line: number;
  role: LineRole;
  article: number | null;
}

/** One printed page, read. */
export interface ReadPage {
  dump: string;
  encoding: Encoding;
  sha256: string;
  issue: Issue;
  sourceUrl: string | null;
  articles: ReadArticle[];
  furniture: Furniture[];
  lines: ReadLine[];
  flags: Flag[];
  /** Numbers that stood unmasked in the file, which is an error. */
  unmasked: MaskedNumber[];
  /** Zones that no registry entry matches, by id. */
  discovered: Map<string, string>;
}

/** The id of an article that has none yet; the archive gives it one. */
const NO_ID = 'unassigned';
/** A stray OCR blank between a digit and a Han character: `召开2026 年` */
const OCR_BLANK = /(?<=[\u4e00-\u9fff])[ \u3000]+(?=\d)|(?<=\d)[ \u3000]+(?=[\u4e00-\u9fff])/g;
/** A text of this many characters and without sections is a brief. */
const LONGEST_BRIEF = 120;

/**
 * Reads one page: bytes → text → lines → blocks → articles. Knows nothing of other pages.
 * @throws DecodeError when the file is no text; AccountError when a character got lost, a fault of ingest
 */
export function readPage(dump: Dump, zones: ZoneFinder): ReadPage {
  const decoded = decode(dump.bytes);
  const { text, masked } = maskPersonal(decoded.text);
  const lines = split(text);
  const { blocks, stray } = removeStrayColumns(toBlocks(lines, zones), zones);
  const page = assemble(dump.name, classify(blocks), stray, zones);
  accountFor(dump.name, lines, page);
  const source = { dump: dump.name, sha256: hashOf(masked.length > 0 ? Buffer.from(text) : dump.bytes) };
  const resolved = resolvePage(page, dump, zones, source, lines);
  return {
    dump: dump.name,
    encoding: decoded.encoding,
    sha256: source.sha256,
    sourceUrl: dump.sidecar.sourceUrl ?? null,
    furniture: page.furniture,
    unmasked: masked,
    ...resolved,
    flags: [...page.flags, ...masked.map((found) => unmaskedFlag(dump.name, found)), ...resolved.flags],
  };
}

function unmaskedFlag(dump: string, { rule, line }: MaskedNumber): Flag {
  const kind = { identity: 'an identity card', mobile: 'a mobile phone', bank: 'a bank card' }[rule];
  return flag(
    'personal-number-in-dump',
    dump,
    line,
    `the number of ${kind} stands unmasked in the file; run: npm run add -- --mask ${dump}`,
  );
}

function resolvePage(
  page: PageDraft,
  dump: Dump,
  zones: ZoneFinder,
  source: { dump: string; sha256: string },
  lines: readonly Line[],
) {
  const printed = printedIssue(page.issue, dump.sidecar);
  const repaired = page.drafts.map((draft) => ({
    draft,
    ...repair(dump.name, draft),
    isNotice: isNoticeDraft(draft),
  }));
  const datedTexts = repaired.map(({ draft, body, isNotice }): DatedText => ({
    head: [draft.label ?? '', ...draft.kickers, ...draft.headline].join(' '),
    lead: body.find((block) => block.kind === 'paragraph')?.text ?? '',
    body: body.map((block) => block.text).join('\n'),
    isNotice,
    line: draft.segments[0]?.line ?? 0,
  }));
  const dates = resolveDates(dump.name, datedTexts, printed);
  const issue = printed.date === null ? { ...estimateIssue(dates, datedTexts), page: printed.page } : printed;
  const flags: Flag[] = [];
  const discovered = new Map<string, string>();
  const runs = new RunFinder(lines);
  const articles = repaired.map(({ draft, body, isNotice, flags: repairFlags }, index): ReadArticle => {
    const date = dates[index] ?? { date: null, dateBasis: null, dateEvidence: null, flags: [] };
    const lead = datedTexts[index]?.lead ?? '';
    const parks = resolveParks(
      dump.name,
      {
        label: draft.label,
        kickers: draft.kickers,
        title: titleOf(draft),
        lead,
        rest: [...body.map((block) => block.text).filter((text) => text !== lead), ...draft.captions].join(
          '\n',
        ),
        isContinuation: draft.continuedFrom !== null,
        isNotice,
        line: draft.segments[0]?.line ?? 0,
      },
      zones,
    );
    for (const [id, name] of parks.discovered) discovered.set(id, name);
    const holdsMask = draft.segments.some((segment) =>
      Object.values(MASKS).some((mask) => segment.text.includes(mask)),
    );
    const articleFlags = [
      ...repairFlags,
      ...date.flags,
      ...parks.flags,
      ...headFlags(dump.name, draft, isNotice),
    ];
    if (holdsMask)
      articleFlags.push(
        flag(
          'personal-number-masked',
          dump.name,
          draft.segments[0]?.line ?? 0,
          'a personal number is masked',
        ),
      );
    flags.push(...articleFlags);
    const article = toArticle({ draft, body, isNotice, date, parks, issue, flags: articleFlags });
    const document = {
      article: { ...article, source: { dump: source.dump, lines: runs.find(draft), sha256: source.sha256 } },
      body,
    };
    accountForArticle(dump.name, draft, document);
    const firstBodyLine = draft.lines.find((line) => line.kind === 'paragraph')?.text ?? '';
    return {
      document,
      fingerprint: fingerprintOf(dump.name, firstBodyLine),
      isWithheld: isNotice && holdsMask,
    };
  });
  return { issue, articles, flags, discovered, lines: rolesOfLines(page) };
}

/** The issue as header and sidecar give it; the sidecar, written by a person, wins. */
function printedIssue(header: Issue, sidecar: Sidecar): Issue {
  const page = sidecar.page ?? header.page;
  if (sidecar.issueDate != null) return { date: sidecar.issueDate, page, basis: 'sidecar' };
  return { date: header.date, page, basis: header.date === null ? null : 'header' };
}

interface Resolved {
  draft: Draft;
  body: ArticleDocument['body'];
  isNotice: boolean;
  date: ResolvedDate;
  parks: ResolvedParks;
  issue: Issue;
  flags: Flag[];
}

function toArticle({ draft, body, isNotice, date, parks, issue, flags }: Resolved): Omit<Article, 'source'> {
  return {
    id: NO_ID,
    title: titleOf(draft),
    label: draft.label === null ? null : cleanHeadLine(draft.label),
    kickers: draft.kickers.map(cleanHeadLine),
    ...(draft.subtitle === null ? {} : { subtitle: cleanHeadLine(draft.subtitle) }),
    parks: parks.parks,
    mentions: parks.mentions,
    date: date.date,
    dateBasis: date.dateBasis,
    dateEvidence: date.dateEvidence,
    issue,
    authors: [...new Set([...draft.bylines.flatMap((byline) => byline.authors), ...draft.reporters])],
    byline: draft.bylines.length === 0 ? null : draft.bylines.map((byline) => byline.printed).join(' '),
    type: typeOf(draft, body, isNotice),
    captions: draft.captions,
    continuedFrom: draft.continuedFrom,
    continuesOn: draft.continuesOn,
    corrections: [],
    flags: [...new Set(flags.map((found) => found.code))],
  };
}

function titleOf(draft: Draft): string | null {
  return draft.headline.length === 0 ? null : cleanHeadLine(draft.headline.join(' '));
}

function cleanHeadLine(text: string): string {
  return text.trim().replace(OCR_BLANK, '');
}

function typeOf(draft: Draft, body: ArticleDocument['body'], isNotice: boolean): Article['type'] {
  if (isNotice) return 'notice';
  if (draft.continuedFrom !== null) return 'continuation';
  const length = body.reduce((sum, block) => sum + block.text.length, 0);
  if (draft.isPictureNews || length <= LONGEST_BRIEF) return 'brief';
  return body.some((block) => block.kind === 'heading') ? 'feature' : 'news';
}

function headFlags(dump: string, draft: Draft, isNotice: boolean): Flag[] {
  const line = draft.segments[0]?.line ?? 0;
  const flags: Flag[] = [];
  if (draft.headline.length === 0 && draft.continuedFrom === null)
    flags.push(flag('no-headline', dump, line, 'text without a headline'));
  if (draft.continuedFrom !== null)
    flags.push(flag('begins-midway', dump, line, `goes on from page ${draft.continuedFrom}`));
  if (draft.bylines.length === 0 && draft.reporters.length === 0 && !isNotice && draft.continuesOn === null) {
    flags.push(flag('no-byline', dump, line, 'neither byline nor reporter'));
  }
  return flags;
}

/** Finds the runs of lines that an article was made of: blank lines between two of its lines belong to a run. */
class RunFinder {
  readonly #order = new Map<number, number>();

  constructor(lines: readonly Line[]) {
    for (const line of lines) if (line.text.trim() !== '') this.#order.set(line.number, this.#order.size);
  }

  find(draft: Draft): [number, number][] {
    const numbers = [...new Set(draft.segments.map((segment) => segment.line))].sort((a, b) => a - b);
    const runs: [number, number][] = [];
    let last: number | null = null;
    for (const number of numbers) {
      const position = this.#order.get(number) ?? 0;
      const run = runs.at(-1);
      if (run !== undefined && last !== null && position === last + 1) run[1] = number;
      else runs.push([number, number]);
      last = position;
    }
    return runs;
  }
}

function rolesOfLines(page: PageDraft): ReadLine[] {
  const roles = new Map<number, ReadLine>();
  const add = (line: number, role: LineRole, article: number | null) => {
    const known = roles.get(line);
    // Heading marks stand before what they mark, which says more.
    if (known === undefined || known.role === 'mark') roles.set(line, { line, role, article });
  };
  page.drafts.forEach((draft, index) => {
    for (const { line, role } of draft.segments) add(line, role, index);
  });
  for (const { segments, reason } of page.furniture) {
    for (const { line } of segments) add(line, reason === 'page header' ? 'header' : 'furniture', null);
  }
  return [...roles.values()].sort((a, b) => a.line - b.line);
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
