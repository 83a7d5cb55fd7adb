import { printedForms } from '../archive/anonymise.ts';
import type { Correction } from '../archive/corrections.ts';
import type { EditedPage, Hidden } from './edit-page.ts';
import type { Sheet } from '../archive/sheet.ts';
import type { IdBook } from './ids.ts';
import type { Ledger } from './ledger.ts';
import type { Summaries } from './summaries.ts';

/** Of a page's articles, so many stood in the other dump: one notice printed twice makes no dump another's copy. */
const LEAST_SHARE = 0.5;

/**
 * Finds pages with the text of a dump that can't be read now, or whose corrections can't be applied: most likely it under
 * another name. What an editor took down there must not come back here. A page keeps what it had before by its own name.
 * @param faulty names of dumps with a fault, and of those that are only named by an editor's file
 * @param present names of the dumps that are there
 * @returns why they must not be published, by dump
 */
export function findHeldBack(
  summaries: Summaries,
  ledger: Ledger,
  faulty: ReadonlySet<string>,
  present: ReadonlySet<string>,
): Map<string, string> {
  const held = new Map<string, string>();
  const twins = new Map<string, string>();
  const own = new Set<string>();
  for (const { dump, fingerprint } of ledger) {
    if (faulty.has(dump)) twins.set(fingerprint, dump);
    else own.add(`${dump} ${fingerprint}`);
  }
  if (twins.size === 0) return held;
  for (const page of summaries.pages) {
    const { dump, count } = page;
    // Its own fault keeps it from being published.
    if (faulty.has(dump)) continue;
    const shared = summaries
      .ledgerOf(page)
      .filter(({ fingerprint }) => twins.has(fingerprint) && !own.has(`${dump} ${fingerprint}`));
    const twin = twins.get(shared[0]?.fingerprint ?? '');
    if (twin !== undefined && shared.length >= count * LEAST_SHARE)
      held.set(dump, whyHeldBack(twin, present));
  }
  return held;
}

/** What corrections take from texts that may lie under another name now. */
export class TakenDown {
  /** The dump whose corrections withhold an article, by the article's id. */
  readonly #owners = new Map<string, string>();
  /** Names taken out by corrections that lie there without their dump. */
  readonly #names: { name: string; owner: string }[] = [];
  readonly #present: ReadonlySet<string>;

  /**
   * @param corrections of all dumps, by their names
   * @param present names of the dumps that are there
   */
  constructor(corrections: ReadonlyMap<string, readonly Correction[]>, present: ReadonlySet<string>) {
    this.#present = present;
    for (const [owner, entries] of corrections) {
      for (const { article, withhold, anonymise } of entries) {
        if (withhold === true && article !== undefined) this.#owners.set(article, owner);
        if (anonymise !== undefined && !present.has(owner)) this.#names.push({ name: anonymise.from, owner });
      }
    }
  }

  /**
   * Why a page must not be published that another dump's corrections take something from: most likely it is that dump
   * under another name, though no ledger knows its text; null where it may. A name alone tells nothing of a page that the
   * ledger knows as its own.
   */
  whyNot({ page, articles, ledger }: EditedPage, idBook: IdBook): string | null {
    const ids = [...articles.map(({ document }) => document.article.id), ...ledger.map(({ id }) => id)];
    const isKnown = ledger.some(({ fingerprint }) => idBook.idsOf(page.dump).has(fingerprint));
    const owner =
      ids.map((id) => this.#owners.get(id)).find((dump) => dump !== undefined && dump !== page.dump) ??
      (isKnown ? undefined : this.#ownerOfNameIn(page));
    return owner === undefined ? null : whyHeldBack(owner, this.#present);
  }

  #ownerOfNameIn({ articles, furniture }: EditedPage['page']): string | undefined {
    if (this.#names.length === 0) return undefined;
    const text = JSON.stringify([articles, furniture]);
    return this.#names.find(({ name }) => text.search(printedForms(name)) >= 0)?.owner;
  }
}

/**
 * Articles that readers might not see after the last run. While a dump has a fault nobody knows what of it may not be
 * seen; a copy or another part of it that was hidden stays so.
 * @param sheets of that run
 * @param edit gives the page of a dump that was read now; null for others
 */
export function findHiddenBefore(
  sheets: readonly Sheet[],
  edit: (dump: string) => EditedPage | null,
): Map<string, Hidden> {
  const hidden = new Map<string, Hidden>();
  for (const { dump, sha256, lines, articles: published } of sheets) {
    const edited = edit(dump);
    if (edited === null) continue;
    // Of a page that has changed since, nobody knows where the hidden lines are now.
    const isChanged = edited.page.sha256 !== sha256;
    for (const { document } of edited.articles) {
      const { id, source } = document.article;
      const run = lines.find(
        ({ role, from, to }) =>
          (role === 'withheld' || role === 'withdrawn') &&
          source.lines.some(([first, last]) => first <= to && from <= last),
      );
      if (published.includes(id)) continue;
      if (isChanged) hidden.set(id, 'withdrawn');
      else if (run !== undefined) hidden.set(id, run.role as Hidden);
    }
  }
  return hidden;
}

function whyHeldBack(twin: string, present: ReadonlySet<string>): string {
  return present.has(twin)
    ? `It has the text of ${twin}, which has a fault of its own. Mend ${twin} first.`
    : `It has the text of ${twin}, whose corrections or sidecar are there, but no dump. If it is ${twin} under another name, rename both files ${twin}.yaml as well; else delete them.`;
}
