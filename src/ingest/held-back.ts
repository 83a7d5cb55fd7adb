import type { Correction } from '../archive/corrections.ts';
import type { EditedPage } from './edit-page.ts';
import type { LedgerEntry } from './ids.ts';
import type { HeldPage } from './summaries.ts';

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
  pages: readonly HeldPage[],
  ledger: readonly LedgerEntry[],
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
  for (const { dump, count, ledger: entries } of pages) {
    const shared = entries.filter(
      ({ fingerprint }) => twins.has(fingerprint) && !own.has(`${dump} ${fingerprint}`),
    );
    const twin = twins.get(shared[0]?.fingerprint ?? '');
    if (twin !== undefined && shared.length >= count * LEAST_SHARE)
      held.set(dump, whyHeldBack(twin, present));
  }
  return held;
}

/**
 * Why a page must not be published that corrections of another name take something from: they lie there without a dump,
 * and this is most likely it, renamed before the ledger knew its text.
 * @param lonely corrections by the names of their dumps, which are not there
 * @returns null where it may be published
 */
export function whyTakenDown(
  { page, articles, ledger }: EditedPage,
  lonely: ReadonlyMap<string, readonly Correction[]>,
): string | null {
  if (lonely.size === 0) return null;
  const ids = new Set([
    ...articles.map(({ document }) => document.article.id),
    ...ledger.map(({ id }) => id),
  ]);
  const text = JSON.stringify([articles, page.furniture]);
  const takesFromIt = ({ article, withhold, anonymise }: Correction) =>
    anonymise === undefined
      ? withhold === true && article !== undefined && ids.has(article)
      : text.includes(JSON.stringify(anonymise.from).slice(1, -1));
  const owner = [...lonely].find(([, corrections]) => corrections.some(takesFromIt))?.[0];
  return owner === undefined ? null : whyHeldBack(owner, new Set());
}

function whyHeldBack(twin: string, present: ReadonlySet<string>): string {
  return present.has(twin)
    ? `It has the text of ${twin}, which has a fault of its own. Mend ${twin} first.`
    : `It has the text of ${twin}, whose corrections or sidecar are there, but no dump. If it is ${twin} under another name, rename both files ${twin}.yaml as well; else delete them.`;
}
