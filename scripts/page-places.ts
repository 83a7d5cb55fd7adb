import { NumberColumn } from '../src/ingest/packed/number-column.ts';
import { NumberSet } from '../src/ingest/packed/number-set.ts';
import { TextTable } from '../src/ingest/packed/text-table.ts';

/** Where a page lies. */
export interface Place {
  /** Hash of everything that decides how the page is read. */
  key: string;
  /** Name of the file. */
  segment: string;
  /** In bytes. */
  start: number;
  length: number;
}

/** Places of pages by the names of their dumps, outside the heap; a run over known dumps has all of them at its start. */
export class PagePlaces {
  readonly #names = new TextTable();
  readonly #keys = new TextTable();
  readonly #segments = new TextTable();
  // By the name's number.
  readonly #keyNumbers = new NumberColumn();
  readonly #segmentNumbers = new NumberColumn();
  readonly #starts = new NumberColumn(Float64Array);
  readonly #lengths = new NumberColumn();
  readonly #inUse = new NumberSet();

  /** The place of a page, in use or not. */
  find(name: string): Place | undefined {
    const number = this.#names.find(name);
    return number === undefined ? undefined : this.#at(number);
  }

  /** The place of a page that is in use. */
  findInUse(name: string): Place | undefined {
    const number = this.#names.find(name);
    return number === undefined || !this.#inUse.has(number) ? undefined : this.#at(number);
  }

  /** Notes a page’s place, which takes that of an earlier one. */
  set(name: string, { key, segment, start, length }: Place): void {
    const number = this.#names.add(name);
    if (number === this.#lengths.length)
      for (const column of [this.#keyNumbers, this.#segmentNumbers, this.#starts, this.#lengths])
        column.add(0);
    this.#keyNumbers.set(number, this.#keys.add(key));
    this.#segmentNumbers.set(number, this.#segments.add(segment));
    this.#starts.set(number, start);
    this.#lengths.set(number, length);
  }

  /** Takes the place of a page into use. */
  use(name: string): void {
    this.#inUse.add(this.#names.add(name));
  }

  /** The pages in use; places may be changed meanwhile. */
  *inUse(): Generator<[name: string, place: Place], void> {
    for (let number = 0; number < this.#names.length; number++)
      if (this.#inUse.has(number)) yield [this.#names.at(number), this.#at(number)];
  }

  #at(number: number): Place {
    return {
      key: this.#keys.at(this.#keyNumbers.at(number)),
      segment: this.#segments.at(this.#segmentNumbers.at(number)),
      start: this.#starts.at(number),
      length: this.#lengths.at(number),
    };
  }
}
