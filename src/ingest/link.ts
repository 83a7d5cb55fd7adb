import type { Issue } from '../archive/article.ts';
import { squeeze } from '../archive/squeeze.ts';

/** `2026-01-14`, not `2026-01~` */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What two parts of one article get from each other. */
export interface Link {
  /** The part before. */
  continues?: string;
  /** The part behind. */
  continuedBy?: string;
  /** What the article is about, of a part that names no zone of its own. */
  parks?: readonly string[];
}

/** An article, as far as its other parts are looked for. */
export interface Part {
  id: string;
  dump: string;
  title: string | null;
  parks: readonly string[];
  mentions: readonly string[];
  issue: Issue;
  continuedFrom: string | null;
  continuesOn: string | null;
  /** How its section headings are built; see `headingStyleOf`. */
  headingStyle: string | null;
}

/**
 * Links the parts of articles that run over several pages: one that ends in 下转 with one that begins with 上接. Page
 * numbers must not contradict each other, the issues must be near, and the parts must share a zone or a headline; where
 * one names no zone at all, it is enough that each says the other's page, printed on the same day. Where several fit, the
 * one that fits best is taken: printed on the same day, page numbers known, headings built alike; of two that fit as well
 * as each other, none.
 * @returns the links by article id
 */
export function linkParts(parts: readonly Part[]): Map<string, Link> {
  const rests = parts.filter((part) => part.continuedFrom !== null);
  const endingsByKey = groupByKeys(
    parts.filter((part) => part.continuesOn !== null),
    keysOfEnding,
  );
  const restsByKey = groupByKeys(rests, keysOfRest);
  const links = new Map<string, Link>();
  for (const rest of rests) {
    const endings = new Set(keysOfRest(rest).flatMap((key) => partsElsewhere(endingsByKey.get(key), rest)));
    const ending = best([...endings], (candidate) => fit(candidate, rest));
    if (ending === null) continue;
    const others = new Set(
      keysOfEnding(ending).flatMap((key) => partsElsewhere(restsByKey.get(key), ending)),
    );
    if (best([...others], (candidate) => fit(ending, candidate)) !== rest) continue;
    if (leadsTo(rest.id, ending.id, links)) continue;
    links.set(ending.id, { ...links.get(ending.id), continuedBy: rest.id });
    links.set(rest.id, { ...links.get(rest.id), continues: ending.id });
  }
  const byId = new Map(parts.map((part) => [part.id, part]));
  for (const { id, parks } of rests) {
    const link = links.get(id);
    const inherited = parks.length > 0 ? undefined : parksBefore(link, byId, links);
    if (inherited !== undefined) links.set(id, { ...link, parks: inherited });
  }
  return links;
}

/** The zones of the nearest part before that has any. */
function parksBefore(
  link: Link | undefined,
  parts: ReadonlyMap<string, Part>,
  links: ReadonlyMap<string, Link>,
): readonly string[] | undefined {
  for (let id = link?.continues; id !== undefined; id = links.get(id)?.continues) {
    const parks = parts.get(id)?.parks ?? [];
    if (parks.length > 0) return parks;
  }
  return undefined;
}

/** Whether an article goes on in another, over however many parts: two that each name the other's page go on nowhere. */
function leadsTo(from: string, to: string, links: ReadonlyMap<string, Link>): boolean {
  for (let at: string | undefined = from; at !== undefined; at = links.get(at)?.continuedBy)
    if (at === to) return true;
  return false;
}

/** What an ending and its rest may have in common, one of it at least: a zone, the headline, the pages that both name. */
function keysOfEnding({ parks, title, issue, continuesOn }: Part): string[] {
  return [...parks, ...headlineKey(title), ...pagesKey(issue.date, issue.page, continuesOn)];
}

function keysOfRest({ parks, mentions, title, issue, continuedFrom }: Part): string[] {
  return [...parks, ...mentions, ...headlineKey(title), ...pagesKey(issue.date, continuedFrom, issue.page)];
}

function headlineKey(title: string | null): string[] {
  return title === null ? [] : [`“${squeeze(title)}”`];
}

function pagesKey(date: string | null, from: string | null, to: string | null): string[] {
  return date === null || !DAY.test(date) || from === null || to === null ? [] : [`${date} ${from}→${to}`];
}

/** Parts by their dumps. */
type PartsByDump = Map<string, Part[]>;

function groupByKeys(
  parts: readonly Part[],
  keysOf: (part: Part) => readonly string[],
): Map<string, PartsByDump> {
  const groups = new Map<string, PartsByDump>();
  for (const part of parts) {
    for (const key of new Set(keysOf(part))) {
      const group = groups.get(key) ?? new Map<string, Part[]>();
      groups.set(key, group);
      const ofDump = group.get(part.dump);
      if (ofDump === undefined) group.set(part.dump, [part]);
      else ofDump.push(part);
    }
  }
  return groups;
}

/** The parts of a group that are in another dump than one: no article goes on on its own page. */
function partsElsewhere(group: PartsByDump = new Map(), { dump }: Part): Part[] {
  return [...group].flatMap(([other, parts]) => (other === dump ? [] : parts));
}

/** The candidate that fits best; null where none fits, or two fit as well as each other. */
function best(candidates: readonly Part[], fitOf: (candidate: Part) => number): Part | null {
  let found: Part | null = null;
  let highest = 0;
  for (const candidate of candidates) {
    const value = fitOf(candidate);
    if (value > highest) {
      highest = value;
      found = candidate;
    } else if (value === highest) {
      found = null;
    }
  }
  return found;
}

/** How well two parts fit each other; 0 where they can't belong together. */
function fit(ending: Part, rest: Part): number {
  if (ending.issue.page !== null && ending.issue.page !== rest.continuedFrom) return 0;
  if (rest.issue.page !== null && rest.issue.page !== ending.continuesOn) return 0;
  if (!isNearIssue(ending.issue.date, rest.issue.date)) return 0;
  const zones = [...rest.parks, ...rest.mentions];
  const sharesZone = ending.parks.some((park) => zones.includes(park));
  const hasSameHeadline = headlineKey(ending.title).some((key) => headlineKey(rest.title).includes(key));
  // The rest prints the headline again, or none.
  const mayBeItsRest = (ending.parks.length === 0 || zones.length === 0) && rest.title === null;
  if (!sharesZone && !hasSameHeadline && !mayBeItsRest) return 0;
  let value = 1;
  if (hasSameHeadline) value += 4;
  if (sharesZone) value += 2;
  if (ending.issue.date !== null && ending.issue.date === rest.issue.date) value += 4;
  if (ending.issue.page !== null) value += 1;
  if (rest.issue.page !== null) value += 1;
  if (ending.headingStyle !== null && ending.headingStyle === rest.headingStyle) value += 2;
  if (ending.parks.some((park) => rest.parks.includes(park))) value += 1;
  return value;
}

/** The same day where both are days; the same month or year where one is only estimated. */
function isNearIssue(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const length = Math.min(a.replace('~', '').length, b.replace('~', '').length);
  return a.slice(0, length) === b.slice(0, length);
}
