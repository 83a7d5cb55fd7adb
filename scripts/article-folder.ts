import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { readIfThere, walkFiles } from '../src/ingest/content-fs.ts';
import { NumberSet } from '../src/ingest/packed/number-set.ts';
import { TextTable } from '../src/ingest/packed/text-table.ts';
import { holds, remove, writeWhole } from './files.ts';

const ARTICLE_FILE = /^(?:\d{4}|undated)\/[^/]+\.md$/;
/** The dump that an article's file says it was made of. */
const SOURCE_DUMP = /^source:\n {2}dump: (.+)$/m;
const SHEET_FILE = /^sheets\/(.+)\.json$/;
const CHANGES_NAMED = 10;

export interface Changes {
  written: number;
  removed: number;
  /** Paths of some of them: of an archive's first run nobody reads all. */
  examples: string[];
}

/** What a run could not read. */
export interface Missing {
  /** Dumps with a fault. */
  unread: ReadonlySet<string>;
  /** Dumps that are there, with a fault or without. */
  present: ReadonlySet<string>;
  /** One of the unread is new: it may be one that is gone. */
  mayBeRenamed: boolean;
}

/** The articles' folder, brought to what ingest made: only files that ingest wrote are touched, and only those that differ. */
export class ArticleFolder {
  readonly changes: Changes = { written: 0, removed: 0, examples: [] };
  readonly #folder: string;
  readonly #isCheck: boolean;
  /** Paths of the files that were there before, then of others that have been made. */
  readonly #paths = new TextTable();
  readonly #countBefore: number;
  /** Numbers of the paths that have been made. */
  readonly #made = new NumberSet();

  constructor(folder: string, isCheck: boolean) {
    this.#folder = folder;
    this.#isCheck = isCheck;
    for (const path of walkFiles(folder)) this.#paths.add(path);
    this.#countBefore = this.#paths.length;
  }

  update(files: ReadonlyMap<string, string>): void {
    for (const [path, content] of files) {
      const wasThere = this.#note(path);
      if (wasThere && readIfThere(join(this.#folder, path)) === content) continue;
      this.#write(path, content);
    }
  }

  /** @param toPieces gives the pieces of the file's text, from the first one at each call */
  updateInPieces(path: string, toPieces: () => Iterable<string>): void {
    const wasThere = this.#note(path);
    if (wasThere && holds(join(this.#folder, path), toPieces())) return;
    this.#write(path, toPieces());
  }

  /**
   * Removes files of articles and sheets that no longer are. What was made of a dump that can't be read now stays; so does
   * what was made of one that is gone, as long as another that can't be read may be the same one renamed, but for articles
   * that have moved to another year meanwhile.
   */
  removeStale({ unread, present, mayBeRenamed }: Missing): void {
    const left = this.#listLeft();
    const moved = this.#namesMadeOf(left);
    for (const path of left) {
      const dump = ARTICLE_FILE.test(path) ? this.#dumpOf(path) : SHEET_FILE.exec(path)?.[1];
      const isKept = dump === undefined || unread.has(dump) || (mayBeRenamed && !present.has(dump));
      if (isKept && !moved.has(basename(path))) continue;
      this.changes.removed += 1;
      this.#name(path);
      if (!this.#isCheck) remove(join(this.#folder, path));
    }
  }

  /** Takes a file for made. @returns whether it was there before */
  #note(path: string): boolean {
    // Where nothing was, nothing can be left over.
    if (this.#countBefore === 0) return false;
    const number = this.#paths.add(path);
    this.#made.add(number);
    return number < this.#countBefore;
  }

  #write(path: string, content: string | Iterable<string>): void {
    this.changes.written += 1;
    this.#name(path);
    if (!this.#isCheck) writeWhole(join(this.#folder, path), content);
  }

  /** Files that were there before and that nothing has been made for, sorted. */
  #listLeft(): string[] {
    const left: string[] = [];
    for (let number = 0; number < this.#countBefore; number++)
      if (!this.#made.has(number)) left.push(this.#paths.at(number));
    return left.sort();
  }

  /** Names of articles' files that were left over, and have been made elsewhere: a name is an id. */
  #namesMadeOf(left: readonly string[]): Set<string> {
    const names = new Set(left.filter((path) => ARTICLE_FILE.test(path)).map((path) => basename(path)));
    const made = new Set<string>();
    for (let number = 0; names.size > 0 && number < this.#paths.length; number++) {
      const path = this.#paths.at(number);
      if (this.#made.has(number) && ARTICLE_FILE.test(path) && names.has(basename(path)))
        made.add(basename(path));
    }
    return made;
  }

  /** Whatever the article was called since: an editor may have renamed it. */
  #dumpOf(path: string): string | undefined {
    const written = SOURCE_DUMP.exec(readIfThere(join(this.#folder, path)) ?? '')?.[1];
    return written === undefined ? undefined : String(parse(written));
  }

  #name(path: string): void {
    if (this.changes.examples.length < CHANGES_NAMED) this.changes.examples.push(path);
  }
}
