import type { Archive } from '../engine.ts';
import { keepFocus, setChildren } from './elements.ts';
import { renderHit } from './hit.ts';
import type { SearchState } from './state.ts';

/** Hits that are ready to be shown; whoever waited too long drops them. */
export interface Prepared {
  show: () => void;
  /** Hits whose text could not be read. */
  unread: number;
}

/** A hit's element, and whether its text could be read. */
interface Made {
  hit: HTMLLIElement;
  isRead: boolean;
}

/** The list of hits. Hits that stay from one part of an answer to the next stay the same elements. */
export class HitList {
  readonly #list: HTMLOListElement;
  readonly #typeName: (type: string) => string;
  #ids: readonly string[] = [];
  /** What the hits on show answer. */
  #words = '';
  #made = new Map<string, Promise<Made>>();

  /** @param typeName 消息 for `news` */
  constructor(list: HTMLOListElement, typeName: (type: string) => string) {
    this.#list = list;
    this.#typeName = typeName;
  }

  /** Number of hits on show. */
  get shown(): number {
    return this.#list.childElementCount;
  }

  /** Number of articles found. */
  get found(): number {
    return this.#ids.length;
  }

  get links(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('h2 a')];
  }

  /**
   * Makes the first hits ready.
   * @param ids all that was found, in order
   */
  async prepare(
    archive: Archive,
    state: SearchState,
    ids: readonly string[],
    count: number,
  ): Promise<Prepared> {
    const words = `${String(state.literal)} ${state.query}`;
    if (words !== this.#words) this.#made = new Map();
    this.#words = words;
    const made = await this.#make(archive, state, ids.slice(0, count));
    return {
      unread: made.filter(({ isRead }) => !isRead).length,
      show: () => {
        this.#ids = ids;
        keepFocus(this.#list, () => {
          setChildren(
            this.#list,
            made.map(({ hit }) => hit),
          );
        });
      },
    };
  }

  /** Makes so many hits more ready; showing them leads the focus to the first. */
  async prepareMore(archive: Archive, state: SearchState, count: number): Promise<Prepared> {
    const made = await this.#make(archive, state, this.#ids.slice(this.shown, this.shown + count));
    return {
      unread: made.filter(({ isRead }) => !isRead).length,
      show: () => {
        this.#list.append(...made.map(({ hit }) => hit));
        made[0]?.hit.querySelector('a')?.focus();
      },
    };
  }

  clear(): void {
    this.#ids = [];
    this.#list.replaceChildren();
  }

  #make(archive: Archive, state: SearchState, ids: readonly string[]): Promise<Made[]> {
    const names = new Map(archive.parks.map((park) => [park.id, park.name]));
    const known = this.#made;
    return Promise.all(
      ids.map(async (id) => {
        const hit = known.get(id) ?? this.#makeOne(archive, state, id, names);
        known.set(id, hit);
        const made = await hit;
        // What could not be read is read again when it is asked for again.
        if (!made.isRead) known.delete(id);
        return made;
      }),
    );
  }

  async #makeOne(
    archive: Archive,
    state: SearchState,
    id: string,
    parkNames: ReadonlyMap<string, string>,
  ): Promise<Made> {
    const article = archive.article(id);
    if (article === undefined) throw new Error(`The index found ${id}, but knows nothing of it`);
    const excerpt = await archive
      .excerpt(id, state.query, { literal: state.literal, withoutHeadline: true })
      .catch(() => null);
    const parks = article.parks.map((park) => parkNames.get(park) ?? park);
    const hit = renderHit({ article, excerpt, parks, type: this.#typeName(article.type) });
    return { hit, isRead: excerpt !== null };
  }
}
