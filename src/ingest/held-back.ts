import type { LedgerEntry } from './ids.ts';
import type { ReadPage } from './read-page.ts';

/**
 * Tells new dumps with the text of one whose corrections can't be applied now: most likely the same dump under another
 * name, renamed without them. What an editor took down there must not come back here.
 */
export class HeldBack {
  readonly #dumps: ReadonlySet<string>;
  /** Dumps that can't be read now, by the first lines of their articles. */
  readonly #faulty = new Map<string, string>();

  /** @param faulty names of dumps whose corrections or sidecars have faults, and of those that only have corrections */
  constructor(ledger: readonly LedgerEntry[], faulty: ReadonlySet<string>) {
    this.#dumps = new Set(ledger.map(({ dump }) => dump));
    for (const { dump, fingerprint } of ledger) if (faulty.has(dump)) this.#faulty.set(fingerprint, dump);
  }

  /** Why a page may not be published; null where it may. */
  faultOf({ dump, articles }: ReadPage): string | null {
    if (this.#faulty.size === 0 || this.#dumps.has(dump)) return null;
    const lines = articles.flatMap(({ fingerprints }) => fingerprints);
    const twin = lines.map((line) => this.#faulty.get(line)).find((found) => found !== undefined);
    return twin === undefined
      ? null
      : `It has the text of ${twin}, which has a fault of its own. If it is ${twin} under another name, rename ${twin}.yaml as well, ` +
          `sidecar and corrections; else mend ${twin} first.`;
  }
}
