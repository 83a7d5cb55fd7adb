import type { Archive } from '../engine.ts';
import { keepFocus } from './elements.ts';
import { renderHit } from './hit.ts';
import type { SearchState } from './state.ts';

/** Words that a hit needs beside what the index tells. */
export interface HitWords {
  /** 消息 for `news`. */
  typeName: (type: string) => string;
}

/** The list of hits. Hits that stay from one part of an answer to the next stay the same elements. */
export class HitList {
  readonly #list: HTMLOListElement;
  readonly #more: HTMLButtonElement;
  readonly #words: HitWords;
  #ids: readonly string[] = [];
  /** What the hits on show answer. */
  #key = '';
  #made = new Map<string, Promise<HTMLLIElement>>();

  constructor(list: HTMLOListElement, more: HTMLButtonElement, words: HitWords) {
    this.#list = list;
    this.#more = more;
    this.#words = words;
  }

  /** Number of hits on show. */
  get shown(): number {
    return this.#list.childElementCount;
  }

  get links(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('h2 a')];
  }

  /**
   * Makes the first hits ready, and returns what shows them: whoever waited too long drops that.
   * @param ids all that was found, in order
   */
  async prepare(
    archive: Archive,
    state: SearchState,
    ids: readonly string[],
    count: number,
  ): Promise<() => void> {
    const key = `${String(state.literal)} ${state.query}`;
    const made = key === this.#key ? this.#made : new Map<string, Promise<HTMLLIElement>>();
    const hits = await makeHits(archive, state, ids.slice(0, count), made, this.#words);
    return () => {
      this.#key = key;
      this.#made = made;
      this.#ids = ids;
      keepFocus(this.#list, () => {
        this.#list.replaceChildren(...hits);
      });
      this.#more.hidden = this.shown >= ids.length;
    };
  }

  /** Makes so many hits more ready, and returns what shows them and leads the focus there. */
  async prepareMore(archive: Archive, state: SearchState, count: number): Promise<() => void> {
    const next = this.#ids.slice(this.shown, this.shown + count);
    const hits = await makeHits(archive, state, next, this.#made, this.#words);
    return () => {
      this.#list.append(...hits);
      this.#more.hidden = this.shown >= this.#ids.length;
      hits[0]?.querySelector('a')?.focus();
    };
  }

  clear(): void {
    this.#ids = [];
    this.#list.replaceChildren();
    this.#more.hidden = true;
  }
}

function makeHits(
  archive: Archive,
  state: SearchState,
  ids: readonly string[],
  made: Map<string, Promise<HTMLLIElement>>,
  words: HitWords,
): Promise<HTMLLIElement[]> {
  const names = new Map(archive.parks.map((park) => [park.id, park.name]));
  return Promise.all(
    ids.map((id) => {
      const known = made.get(id);
      if (known !== undefined) return known;
      const hit = makeHit(archive, state, id, names, words);
      made.set(id, hit);
      return hit;
    }),
  );
}

async function makeHit(
  archive: Archive,
  state: SearchState,
  id: string,
  parkNames: ReadonlyMap<string, string>,
  { typeName }: HitWords,
): Promise<HTMLLIElement> {
  const article = archive.article(id);
  if (article === undefined) throw new Error(`The index found ${id}, but knows nothing of it`);
  const excerpt = await archive
    .excerpt(id, state.query, { literal: state.literal, withoutHeadline: true })
    .catch(() => null);
  return renderHit({
    article,
    excerpt,
    parks: article.parks.map((park) => parkNames.get(park) ?? park),
    type: typeName(article.type),
  });
}
