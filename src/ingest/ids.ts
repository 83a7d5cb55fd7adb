import { hash } from 'node:crypto';
import type { Edtf } from '../archive/edtf.ts';
import { squeeze } from '../archive/squeeze.ts';
import { Ledger, type LedgerEntry } from './ledger.ts';
import { NumberSet } from './packed/number-set.ts';

/** In hexadecimal digits. */
const FINGERPRINT_LENGTH = 16;
/** Of the mark that tells ids of the same day and zone apart, in hexadecimal digits. */
const MARK_LENGTH = 4;
/** Marks of one length that are tried: where thousands of articles have the same day and zone, a longer one is free. */
const MARKS_OF_A_LENGTH = 20;

/** Fingerprint of an article by its first body line, blanks left out. 16 hexadecimal digits. */
export function fingerprintOf(firstBodyLine: string): string {
  return hash('sha256', squeeze(firstBodyLine), 'hex').slice(0, FINGERPRINT_LENGTH);
}

/** What an id is made of. */
export interface Identifiable {
  /** Fingerprints of the article's body lines, in order; the first is the one that counts. */
  fingerprints: readonly string[];
  /** Its day, or its year where no day is known. */
  date: Edtf | null;
  /** The first zone that it is about. */
  park: string | null;
}

/** Gives ids: the ledger's to articles it knows, new ones to others. */
export class IdBook {
  readonly #ledger: Ledger;
  /** Of dumps that are no longer there: one that has another name now has the same lines. */
  readonly #ofGoneDumps = new Map<string, string>();
  /** Numbers of the ids that the ledger did not have. */
  readonly #newIds = new NumberSet();
  /** What has been given in this run. */
  readonly given: Ledger;

  /** @param present names of all dumps that are there, whether they can be read or not */
  constructor(ledger: Iterable<LedgerEntry>, present: ReadonlySet<string>) {
    this.#ledger = Ledger.of(ledger);
    this.given = new Ledger(this.#ledger.texts);
    const gone = new Set<string>();
    for (const dump of this.#ledger.dumps()) if (!present.has(dump)) gone.add(dump);
    if (gone.size === 0) return;
    for (const { id, dump, fingerprint } of this.#ledger)
      if (gone.has(dump)) this.#ofGoneDumps.set(fingerprint, id);
  }

  /**
   * The ids of a page's articles: `20260112-changzhi-gaoxinqu-4f2a`. An article keeps the id it was given while its
   * first body line is the same, and also when that line now stands further down in it, when its dump has got another
   * name, or when it is the only one of its day and zone whose first line was changed. Asked again for a page, it gives
   * the same ids again.
   * @returns in the articles' order, each with the line that its article is known by from now on
   */
  assign(dump: string, articles: readonly Identifiable[]): readonly LedgerEntry[] {
    const known = this.given.ofDump(dump);
    if (known.length > 0) return known;
    for (const entry of this.#assign(dump, articles)) this.given.add({ dump, ...entry });
    return this.given.ofDump(dump);
  }

  #assign(dump: string, articles: readonly Identifiable[]): Omit<LedgerEntry, 'dump'>[] {
    const known = this.idsOf(dump);
    const found = articles.map(({ fingerprints: [first = ''] }) => {
      const id = known.get(first);
      return id === undefined ? null : { id, fingerprint: first };
    });
    const given = new Set(found.map((entry) => entry?.id));
    articles.forEach(({ fingerprints }, index) => {
      const line = fingerprints.find(
        (candidate) => known.has(candidate) && !given.has(known.get(candidate) ?? ''),
      );
      if (found[index] !== null || line === undefined) return;
      const id = known.get(line) ?? '';
      found[index] = { id, fingerprint: line };
      given.add(id);
    });
    const left = articles.filter((_, index) => found[index] === null);
    const lines = new Set(articles.flatMap(({ fingerprints }) => fingerprints));
    // What stands in another article now leads there.
    const orphans = [...known].flatMap(([line, id]) => (given.has(id) || lines.has(line) ? [] : [id]));
    const leftByStem = Map.groupBy(left, stemOf);
    const orphansByStem = Map.groupBy(orphans, stemOfId);
    /** The id of the page's only article of its day and zone, where the page has one such article that has no id. */
    const onlyOne = (article: Identifiable): string | null => {
      const stem = stemOf(article);
      const [id, ...more] = orphansByStem.get(stem) ?? [];
      return id !== undefined && more.length === 0 && leftByStem.get(stem)?.length === 1 ? id : null;
    };
    return articles.map((article, index) => {
      const fingerprint = article.fingerprints[0] ?? '';
      const newEntry = () => ({
        id: this.#takeOfGoneDump(fingerprint) ?? onlyOne(article) ?? this.#newId(dump, article),
        fingerprint,
      });
      return found[index] ?? newEntry();
    });
  }

  /** The id of an article whose dump has another name now. */
  #takeOfGoneDump(fingerprint: string): string | null {
    const id = this.#ofGoneDumps.get(fingerprint) ?? null;
    this.#ofGoneDumps.delete(fingerprint);
    return id;
  }

  /** The id that a dump which is gone gave to a text beginning with the same line; undefined where there is none. */
  idOfGoneDump(fingerprint: string): string | undefined {
    return this.#ofGoneDumps.get(fingerprint);
  }

  /** Whether an id was ever given to an article. */
  isTaken(id: string): boolean {
    const number = this.#ledger.texts.ids.find(id);
    return number !== undefined && (this.#newIds.has(number) || this.#ledger.has(id));
  }

  /** The ids that a dump's articles were given, by the fingerprint of their first body line. */
  idsOf(dump: string): ReadonlyMap<string, string> {
    return new Map(this.#ledger.ofDump(dump).map(({ fingerprint, id }) => [fingerprint, id]));
  }

  #newId(dump: string, { fingerprints, date, park }: Identifiable): string {
    const fingerprint = fingerprints[0] ?? '';
    const stem = stemOf({ date, park });
    for (let attempt = 0; ; attempt++) {
      const mark = attempt === 0 ? fingerprint : fingerprintOf(`${dump} ${attempt} ${fingerprint}`);
      const length = MARK_LENGTH + Math.floor(attempt / MARKS_OF_A_LENGTH);
      const id = `${stem}-${mark.slice(0, length)}`;
      if (this.isTaken(id)) continue;
      this.#newIds.add(this.#ledger.texts.ids.add(id));
      return id;
    }
  }
}

/** What ids of articles of the same day and zone begin with: `20260112-changzhi-gaoxinqu` */
function stemOf({ date, park }: Pick<Identifiable, 'date' | 'park'>): string {
  return `${dateSlug(date)}-${park ?? 'general'}`;
}

/** The stem of an id: without the mark at its end. */
function stemOfId(id: string): string {
  return id.replace(/-[0-9a-f]{4,}$/, '');
}

/** `2026-01-12` → `20260112`, `2026-01~` → `202601`, `XXXX-08-28` and null → `undated`. */
function dateSlug(date: Edtf | null): string {
  return date === null || date.startsWith('XXXX') ? 'undated' : date.replace(/[-~]/g, '');
}
