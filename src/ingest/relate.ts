import type { DiscoveredPark, ParkRegistry } from '../archive/parks.ts';
import type { Redirect } from '../archive/redirect.ts';
import { mergeDiscovered } from './discovered-parks.ts';
import { findDuplicates } from './duplicates.ts';
import type { Hidden } from './edit-page.ts';
import { addFault, type Faults } from './faults.ts';
import { Ledger } from './ledger.ts';
import { type Link, linkParts } from './link.ts';
import { keepRedirects } from './redirects.ts';
import type { ArticleColumns, HeldPage, Summaries } from './summaries.ts';
import type { ArticleSummary } from './summarize.ts';

/** What only all pages together tell. */
export interface Relations {
  /** The original's id by the copy's. */
  duplicates: ReadonlyMap<string, string>;
  /** Parts of one article by id. */
  links: ReadonlyMap<string, Link>;
  /** Why readers may not see an article, by id; of all others they may. */
  hidden: ReadonlyMap<string, Hidden>;
  /** Ids that were ever given. */
  ledger: Ledger;
  discovered: DiscoveredPark[];
  /** Ids that no longer are articles, each with the one that holds its text now. */
  redirects: Redirect[];
  /**
   * Corrections that don't apply, by dump. Such a dump is left out whole, so that what was made of it before stays: what
   * an editor took down must not come back because of a slip of the pen.
   */
  correctionFaults: ReadonlyMap<string, string[]>;
}

/** What an earlier run wrote beside the articles. */
export type Earlier = Pick<Relations, 'discovered' | 'redirects'>;

/** What an earlier run found, for dumps that can't be read now: their articles stay, and so must what they need. */
export interface StillNeeded extends Earlier {
  /** Articles of dumps that can be read which may be copies or parts of what may not be seen there. */
  hidden: ReadonlyMap<string, Hidden>;
}

const NOTHING_NEEDED: StillNeeded = { discovered: [], redirects: [], hidden: new Map() };

/**
 * Finds copies, links parts, spreads what may not be seen, leads old ids to where their text is now.
 * @param summaries in order of their dumps
 * @param ledger ids given before; entries of pages that are not among these stay
 * @param textOf the comparable text of an article, asked for where two are alike
 * @param given redirects of earlier runs
 * @param earlier what dumps with faults need of an earlier run
 */
export function relate(
  summaries: Summaries,
  ledger: Ledger,
  registry: ParkRegistry,
  textOf: (article: ArticleSummary) => string,
  given: readonly Redirect[] = [],
  earlier: StillNeeded = NOTHING_NEEDED,
): Relations {
  const { pages, articles } = summaries;
  const discovered = mergeDiscovered(pages.flatMap((page) => page.discovered));
  const discoveredIds = new Set(discovered.map(({ id }) => id));
  const isKnownPark = (id: string) => registry.get(id) !== undefined || discoveredIds.has(id);

  const correctionFaults: Faults = new Map();
  for (const page of pages) {
    const strangers = page.zonesToCheck.flatMap(({ id, parks }) =>
      parks
        .filter((park) => !isKnownPark(park))
        .map(
          (park) =>
            `${id}: ${park} is no zone of the registry. Add it to parks.yaml, or use the id of one that is there.`,
        ),
    );
    const faults = [...page.faults, ...strangers];
    if (faults.length > 0) addFault(correctionFaults, page.dump, ...faults);
  }
  for (const [dump, fault] of [...findNamesGivenTwice(summaries), ...findNamesGivenBefore(pages, given)])
    addFault(correctionFaults, dump, fault);

  // Copies of what is in a faulty page are found all the same: what was taken down there must stay down here.
  const duplicates = findDuplicates(articles, textOf);
  const links = linkParts(articles.parts().filter(({ id }) => !duplicates.has(id)));
  const hidden = findHidden(articles, duplicates, links, earlier.hidden);
  const sound = pages.filter((page) => !correctionFaults.has(page.dump));
  const now = ledgerOf(summaries, sound);
  const ownRedirects = withoutLiving(
    sound.flatMap((page) => page.redirects),
    summaries,
    sound,
  );
  const redirects = [...ownRedirects, ...findMovedToOtherDumps(ledger, now, sound, ownRedirects)].filter(
    ({ to }) => !hidden.has(to),
  );
  const visible =
    given.length + earlier.redirects.length === 0 ? new Set<string>() : idsOf(summaries, sound, hidden);
  // Those of pages that were read are among the others, or no longer hold.
  const redirectsOfUnread = earlier.redirects.filter(({ from, to }) => !visible.has(from) && !hidden.has(to));
  return {
    duplicates,
    links,
    hidden,
    ledger: mergeLedgers(ledger, now),
    discovered: withEarlier(discovered, earlier.discovered, ({ id }) => id),
    redirects: withEarlier(
      given.length === 0 ? redirects : keepRedirects(redirects, given, visible),
      redirectsOfUnread,
      ({ from }) => from,
    ),
    correctionFaults,
  };
}

/** The entries of some of the pages: mostly of all of them, and all that they were given. */
function ledgerOf(summaries: Summaries, sound: readonly HeldPage[]): Ledger {
  const { given } = summaries;
  let count = 0;
  for (const { dump, ledger } of sound) count += ledger?.length ?? given.countOf(dump);
  if (count === given.length) return given;
  const entries = new Ledger(given.texts);
  for (const page of sound) for (const entry of summaries.ledgerOf(page)) entries.add(entry);
  return entries;
}

/** The entries of all pages, and of the earlier ones those whose ids no page has. */
function mergeLedgers(earlier: Ledger, now: Ledger): Ledger {
  const left = [...earlier.missingIn(now)];
  if (left.length === 0) return now;
  const all = new Ledger(now.texts);
  for (const entries of [left, now]) for (const entry of entries) all.add(entry);
  return all;
}

/** What was found now, and of what was found before the entries that no new one takes the place of. */
function withEarlier<T>(now: readonly T[], before: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map([...before, ...now].map((item) => [keyOf(item), item])).values()].sort((a, b) =>
    keyOf(a) < keyOf(b) ? -1 : 1,
  );
}

/**
 * Ids of texts that another dump holds now, though theirs is there: two dumps that exchanged their names. Each leads to
 * the id that the text has there.
 */
function findMovedToOtherDumps(
  earlier: Ledger,
  now: Ledger,
  sound: readonly HeldPage[],
  redirects: readonly Redirect[],
): Redirect[] {
  if (earlier.length === 0) return [];
  const renamedIds = new Set(redirects.map(({ from }) => from));
  const read = new Set(sound.map(({ dump }) => dump));
  const left = [...earlier.missingIn(now)].filter(({ id, dump }) => read.has(dump) && !renamedIds.has(id));
  if (left.length === 0) return [];
  const wanted = new Set(left.map(({ fingerprint }) => fingerprint));
  const byText = new Map<string, string>();
  for (const { id, fingerprint } of now) if (wanted.has(fingerprint)) byText.set(fingerprint, id);
  const renamed = new Map(redirects.map(({ from, to }) => [from, to]));
  return left.flatMap(({ id, fingerprint }) => {
    const to = byText.get(fingerprint);
    return to === undefined ? [] : [{ from: id, to: renamed.get(to) ?? to }];
  });
}

/** Redirects without those of ids that an article has: of two copies the one that got another name keeps its own. */
function withoutLiving(
  redirects: readonly Redirect[],
  summaries: Summaries,
  sound: readonly HeldPage[],
): readonly Redirect[] {
  if (redirects.length === 0) return redirects;
  const olds = new Set(redirects.map(({ from }) => from));
  const living = new Set(sound.flatMap((page) => summaries.idsOf(page).filter((id) => olds.has(id))));
  return redirects.filter(({ from }) => !living.has(from));
}

/** Ids of the articles that readers may see, of pages without a fault. */
function idsOf(
  summaries: Summaries,
  sound: readonly HeldPage[],
  hidden: ReadonlyMap<string, Hidden>,
): Set<string> {
  const ids = new Set<string>();
  for (const page of sound) for (const id of summaries.idsOf(page)) if (!hidden.has(id)) ids.add(id);
  return ids;
}

/** Pages that give an article a name which was the address of another's. */
function findNamesGivenBefore(
  pages: readonly HeldPage[],
  given: readonly Redirect[],
): [dump: string, fault: string][] {
  if (given.length === 0) return [];
  const targets = new Map(given.map(({ from, to }) => [from, to]));
  return pages.flatMap(({ dump, redirects }) =>
    redirects.flatMap(({ from, to }): [string, string][] => {
      const target = targets.get(to);
      const isItsOwn = target === undefined || target === from || target === targets.get(from);
      return isItsOwn
        ? []
        : [[dump, `rename: ${to} was given before and leads to ${target}. Choose a new one.`]];
    }),
  );
}

/** Pages that give an article a name which one of another page has. */
function findNamesGivenTwice(summaries: Summaries): [dump: string, fault: string][] {
  // Only a name that an editor gave can be another article's: the ledger holds no id twice, and no new one is given twice.
  const namesGiven = new Set(summaries.pages.flatMap((page) => page.redirects.map(({ to }) => to)));
  if (namesGiven.size === 0) return [];
  const owners = new Map<string, HeldPage>();
  const faults: [string, string][] = [];
  for (const page of summaries.pages) {
    for (const id of summaries.idsOf(page)) {
      if (!namesGiven.has(id)) continue;
      const owner = owners.get(id);
      owners.set(id, owner ?? page);
      if (owner === undefined) continue;
      const isRenamed = page.redirects.some(({ to }) => to === id);
      const [wrong, right] = isRenamed ? [page, owner] : [owner, page];
      faults.push([
        wrong.dump,
        `rename: ${id} is the id of an article of ${right.dump} already. Choose a new one.`,
      ]);
    }
  }
  return faults;
}

/** What may not be seen may not be seen in a copy either, nor in another part of the same article. */
function findHidden(
  articles: ArticleColumns,
  duplicates: ReadonlyMap<string, string>,
  links: ReadonlyMap<string, Link>,
  before: ReadonlyMap<string, Hidden>,
): Map<string, Hidden> {
  const hidden = new Map(before);
  for (const [id, why] of articles.hidden()) hidden.set(id, why);
  const pairs = [
    ...duplicates,
    ...[...links].flatMap(([id, { continuedBy }]) =>
      continuedBy === undefined ? [] : [[id, continuedBy] as const],
    ),
  ];
  for (let isSpreading = true; isSpreading;) {
    isSpreading = false;
    for (const [first, second] of pairs) {
      const why = hidden.get(first) ?? hidden.get(second);
      if (why === undefined || (hidden.has(first) && hidden.has(second))) continue;
      hidden.set(first, hidden.get(first) ?? why).set(second, hidden.get(second) ?? why);
      isSpreading = true;
    }
  }
  return hidden;
}
