import type { Article, ArticleDocument, Issue } from '../archive/article.ts';
import { flag, type Flag } from '../archive/flags.ts';
import { accountForArticle } from './account.ts';
import { isNoticeDraft } from './notice.ts';
import type { Draft, PageDraft } from './draft.ts';
import { fingerprintOf } from './ids.ts';
import { runsOfLines } from './line-roles.ts';
import { holdsMask, KINDS_OF_NUMBER, MASKS, maskPersonal } from '../archive/mask.ts';
import type { PersonalNumber } from '../archive/personal-number.ts';
import { nameLikeness } from './names.ts';
import { repair, type Repaired } from './repair.ts';
import { type DatedText, estimateIssue, resolveDates, type ResolvedDate } from './resolve-date.ts';
import { resolveParks, type ResolvedParks } from './resolve-parks.ts';
import type { Sidecar } from './sidecar.ts';
import type { Line } from '../archive/split.ts';
import type { ZoneFinder } from './zones.ts';

/** An article that has everything but its id. */
export interface ReadArticle {
  document: ArticleDocument;
  /** Of its body lines, in order. */
  fingerprints: string[];
  /** It is a notice and held a personal number: it must not be published. */
  isWithheld: boolean;
}

export interface ResolvedPage {
  issue: Issue;
  articles: ReadArticle[];
  flags: Flag[];
  /** Zones that no registry entry matches, by id. */
  discovered: Map<string, string>;
  /** A number shows when lines are joined that the file itself does not hold in one piece. */
  holdsJoinedNumbers: boolean;
}

/** The id of an article until the archive gives it one. */
const NO_ID = 'unassigned';
/** A stray OCR blank between a digit and a Han character: `召开2026 年` */
const OCR_BLANK = /(?<=[\u4e00-\u9fff])[ \u3000]+(?=\d)|(?<=\d)[ \u3000]+(?=[\u4e00-\u9fff])/g;
/** A text of no more characters is a brief. */
const LONGEST_BRIEF = 120;

/** Where the page comes from. */
interface Source {
  dump: string;
  sha256: string;
  sidecar: Sidecar;
  lines: readonly Line[];
  /** Numbers of the lines that names were taken from. */
  anonymised: ReadonlySet<number>;
  /** A line as it was before. */
  withNames: (line: string) => string;
}

/** A draft with its text repaired. */
interface RepairedDraft extends Repaired {
  draft: Draft;
  isNotice: boolean;
  /** The body as anybody may see it. */
  shown: Repaired['body'];
  /** Personal numbers that stood in pieces on several lines, so that they showed only when these were joined. */
  joinedNumbers: PersonalNumber[];
}

/**
 * Works out what the drafts of a page mean: paragraphs, dates, zones, authors, type.
 * @throws AccountError when a field does not hold what is printed
 */
export function resolve(page: PageDraft, source: Source, zones: ZoneFinder): ResolvedPage {
  const printed = printedIssue(page.issue, source.sidecar);
  const repaired = page.drafts.map((draft) => {
    const isNotice = isNoticeDraft(draft);
    const { body, flags } = repair(source.dump, draft, isNotice);
    return { draft, isNotice, body, flags, ...maskJoined(draft, body) };
  });
  const texts = repaired.map(toDatedText);
  const dates = resolveDates(source.dump, texts, printed);
  const issue = printed.date === null ? { ...estimateIssue(dates, texts), page: printed.page } : printed;
  const articles: ReadArticle[] = [];
  const flags = contradictions(source, page.issue);
  const discovered = new Map<string, string>();
  dates.forEach((date, index) => {
    const own = repaired[index];
    if (own === undefined) return;
    const parks = resolveParks(source.dump, toNamingText(own), zones);
    const ownFlags = [...own.flags, ...date.flags, ...parks.flags, ...headFlags(source, own)];
    for (const [id, name] of parks.discovered) discovered.set(id, name);
    // One by one: a page of 130,000 lines may have more than a call takes.
    for (const found of ownFlags) flags.push(found);
    articles.push(toArticle(own, { date, parks, issue, flags: ownFlags, source }));
  });
  knowByDroppedLines(articles, page, source);
  const holdsJoinedNumbers = repaired.some(({ joinedNumbers }) => joinedNumbers.length > 0);
  return { issue, articles: tellApart(articles), flags, discovered, holdsJoinedNumbers };
}

/**
 * An article is known again by a line that an editor dropped from it or above it, too: its first line may be among them.
 */
function knowByDroppedLines(articles: readonly ReadArticle[], page: PageDraft, source: Source): void {
  for (const { kind, segments } of page.furniture) {
    if (kind !== 'dropped') continue;
    for (const { line, text } of segments) {
      const article = articles.find(
        ({ document }) => (document.article.source.lines.at(-1)?.[1] ?? 0) > line,
      );
      if (article !== undefined && article.fingerprints.length > 0)
        article.fingerprints.push(fingerprintOf(source.withNames(text)));
    }
  }
}

/** Masks the numbers of paragraphs that several lines make up; of a single line the page's own mask has seen more. */
function maskJoined(draft: Draft, body: Repaired['body']): Pick<RepairedDraft, 'shown' | 'joinedNumbers'> {
  const joinedNumbers: PersonalNumber[] = [];
  const lines = new Set(draft.lines.map(({ text }) => text));
  const shown = body.map((block) => {
    if (lines.has(block.text)) return block;
    const { text, masked } = maskPersonal(block.text);
    joinedNumbers.push(...masked.map(({ rule }) => rule));
    return masked.length === 0 ? block : { ...block, text };
  });
  return { shown, joinedNumbers };
}

/** Articles of a page that begin with the same line, as two briefs may, are told apart by their order. */
function tellApart(articles: readonly ReadArticle[]): ReadArticle[] {
  const seen = new Map<string, number>();
  return articles.map((article) => {
    const [first = '', ...rest] = article.fingerprints;
    const count = (seen.get(first) ?? 0) + 1;
    seen.set(first, count);
    return count === 1
      ? article
      : { ...article, fingerprints: [fingerprintOf(`${first} ${count}`), ...rest] };
  });
}

/** A sidecar that tells something else than the page prints. */
function contradictions({ dump, sidecar }: Source, header: Issue): Flag[] {
  const told = [
    [header.date, sidecar.issueDate ?? null],
    [header.page, sidecar.page ?? null],
  ] as const;
  return told.flatMap(([printed, written]) =>
    printed === null || written === null || printed === written
      ? []
      : [flag('sidecar-contradicts', dump, 1, `the page prints ${printed}, the sidecar says ${written}`)],
  );
}

/** The issue as the page's header prints it, else as the sidecar tells. */
function printedIssue(header: Issue, sidecar: Sidecar): Issue {
  const page = header.page ?? sidecar.page ?? null;
  if (header.date !== null) return { date: header.date, page, basis: 'header' };
  const told = sidecar.issueDate ?? null;
  return { date: told, page, basis: told === null ? null : 'sidecar' };
}

function toDatedText({ draft, body, isNotice }: RepairedDraft): DatedText {
  return {
    head: [draft.label ?? '', ...draft.kickers, ...draft.headline].join(' '),
    lead: leadOf(body),
    body: body.map((block) => block.text).join('\n'),
    isNotice,
    line: firstLineOf(draft),
  };
}

function toNamingText({ draft, body, isNotice }: RepairedDraft) {
  const lead = leadOf(body);
  return {
    label: draft.label,
    kickers: draft.kickers,
    title: titleOf(draft),
    lead,
    headings: body.filter((block) => block.kind === 'heading').map((block) => block.text),
    sectionLeads: body
      .filter((block, index) => block.kind === 'paragraph' && body[index - 1]?.kind === 'heading')
      .map((block) => block.text),
    rest: [...body.map((block) => block.text).filter((text) => text !== lead), ...draft.captions],
    isContinuation: draft.continuedFrom !== null,
    isNotice,
    line: firstLineOf(draft),
  };
}

interface Findings {
  date: ResolvedDate;
  parks: ResolvedParks;
  issue: Issue;
  flags: readonly Flag[];
  source: Source;
}

function toArticle(
  { draft, body, shown, isNotice, joinedNumbers }: RepairedDraft,
  { date, parks, issue, flags, source }: Findings,
): ReadArticle {
  const article: Article = {
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
    source: { dump: source.dump, lines: runsOfLines(draft, source.lines), sha256: source.sha256 },
    corrections: [],
    flags: [...new Set(flags.map((found) => found.code))],
  };
  accountForArticle(source.dump, draft, { article, body });
  const document = { article, body: shown };
  const bodyLines = draft.lines.filter((line) => line.kind === 'paragraph');
  const fingerprints = bodyLines.map((line) => fingerprintOf(source.withNames(line.text)));
  return {
    document,
    fingerprints,
    isWithheld: isNotice && (holdsPersonalNumber(draft) || joinedNumbers.length > 0),
  };
}

function leadOf(body: ArticleDocument['body']): string {
  return body.find((block) => block.kind === 'paragraph')?.text ?? '';
}

function firstLineOf(draft: Draft): number {
  return draft.segments[0]?.line ?? 0;
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

function holdsPersonalNumber(draft: Draft): boolean {
  return draft.segments.some((segment) => holdsMask(segment.text));
}

function headFlags({ dump, anonymised }: Source, { draft, isNotice, joinedNumbers }: RepairedDraft): Flag[] {
  const line = firstLineOf(draft);
  const flags: Flag[] = [];
  const isUnsigned = draft.bylines.length === 0 && draft.reporters.length === 0;
  if (draft.continuedFrom !== null)
    flags.push(flag('begins-midway', dump, line, `goes on from page ${draft.continuedFrom}`));
  else if (draft.headline.length === 0)
    flags.push(flag('no-headline', dump, line, 'text without a headline'));
  if (isUnsigned && !isNotice && draft.continuesOn === null)
    flags.push(flag('no-byline', dump, line, 'neither byline nor reporter'));
  if (draft.segments.some((segment) => anonymised.has(segment.line))) {
    flags.push(flag('anonymised', dump, line, 'a name was taken out at somebody’s request'));
  }
  const unusual = draft.bylines
    .flatMap((byline) => byline.authors)
    .filter((name) => nameLikeness(name) < 0.5);
  if (unusual.length > 0 && !isNotice) flags.push(flag('name-uncertain', dump, line, unusual.join(', ')));
  for (const rule of joinedNumbers) {
    const message = `the number of ${KINDS_OF_NUMBER[rule]} stands unmasked in the article that begins here, in pieces on several lines; put ${MASKS[rule]} in the place of each piece by hand`;
    flags.push(flag('personal-number-in-dump', dump, line, message));
  }
  if (holdsPersonalNumber(draft) || joinedNumbers.length > 0)
    flags.push(flag('personal-number-masked', dump, line, 'a personal number is masked'));
  return flags;
}
