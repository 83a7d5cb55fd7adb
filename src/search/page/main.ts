import type * as Engine from '../engine.ts';
import { element, find } from './elements.ts';
import { SearchForm } from './form.ts';
import { historyStep } from './history-step.ts';
import { renderHit } from './hit.ts';
import { renderNothingFound } from './notices.ts';
import {
  hasFilter,
  isBlank,
  queryOptions,
  readState,
  type SearchState,
  withoutFilters,
  writeState,
} from './state.ts';

/** Milliseconds without a key before what is typed is searched for. */
const TYPING_PAUSE = 200;
/** Hits shown at first, and added by each press of the button. */
const HITS_A_PAGE = 10;
/** Longer queries are declined: their address would be too long for many servers. */
const LONGEST_QUERY = 500;

/** What the browser's history keeps of an entry beside its address. */
interface HistoryEntry {
  /** Number of hits shown. */
  shown: number;
  /** Made while typing: the next key replaces it. */
  typing: boolean;
}

/** Starts the search page. */
export function startSearchPage(root: HTMLElement): void {
  new SearchPage(root).start();
}

class SearchPage {
  readonly #form: SearchForm;
  readonly #status: HTMLElement;
  readonly #notice: HTMLElement;
  readonly #help: HTMLElement;
  readonly #list: HTMLOListElement;
  readonly #more: HTMLButtonElement;
  readonly #engineAddress: string;
  readonly #isBuilt: boolean;
  #archive: Promise<Engine.Archive> | null = null;
  #typingTimer: number | undefined;
  /** Counts the searches begun, so that a slow answer to an older one is dropped. */
  #searches = 0;
  #state: SearchState = readState(new URLSearchParams());
  #ids: string[] = [];

  constructor(root: HTMLElement) {
    this.#form = new SearchForm(find(root, 'form', HTMLFormElement));
    this.#status = find(root, '[role=status]', HTMLElement);
    this.#notice = find(root, '.search-notice', HTMLElement);
    this.#help = find(root, '.search-help', HTMLElement);
    this.#list = find(root, 'ol', HTMLOListElement);
    this.#more = find(root, '.search-more', HTMLButtonElement);
    this.#engineAddress = root.dataset.engine ?? '';
    this.#isBuilt = root.dataset.built !== undefined;
  }

  start(): void {
    const { form, input } = this.#form;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#commit();
    });
    form.addEventListener('change', (event) => {
      if (event.target !== input) this.#choose();
    });
    input.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) this.#searchAfterPause();
    });
    input.addEventListener('compositionstart', () => {
      clearTimeout(this.#typingTimer);
    });
    input.addEventListener('compositionend', () => {
      this.#searchAfterPause();
    });
    input.addEventListener('focus', () => {
      this.#open().catch(() => undefined);
    });
    this.#more.addEventListener('click', () => void this.#showMore());
    addEventListener('popstate', () => {
      this.#showAddress();
    });
    this.#showAddress();
  }

  /** Shows what the address asks for: on arrival, reload, back and forward. */
  #showAddress(): void {
    clearTimeout(this.#typingTimer);
    const state = readState(new URLSearchParams(location.search));
    this.#form.write(state);
    void this.#search(state, readHistory().shown);
  }

  #searchAfterPause(): void {
    clearTimeout(this.#typingTimer);
    this.#typingTimer = window.setTimeout(() => {
      this.#enter(this.#form.read(), true);
    }, TYPING_PAUSE);
  }

  /** A step that "back" comes to: the form was sent. */
  #commit(): void {
    clearTimeout(this.#typingTimer);
    this.#enter(this.#form.read(), false);
  }

  /** A step that "back" comes to: an option was chosen. Words typed just before are a step of their own. */
  #choose(): void {
    clearTimeout(this.#typingTimer);
    const chosen = this.#form.read();
    const words = { ...this.#state, query: chosen.query };
    if (writeState(words) !== writeState(this.#state)) this.#enter(words, true);
    this.#enter(chosen, false);
  }

  #enter(state: SearchState, typing: boolean): void {
    if (isTooLong(state)) {
      this.#decline(state);
      return;
    }
    const isNew = writeState(state) !== writeState(this.#state);
    const entry: HistoryEntry = { shown: HITS_A_PAGE, typing };
    const step = historyStep(readHistory().typing, this.#state, state);
    if (step === 'replace') history.replaceState(entry, '', writeState(state));
    if (step === 'push') {
      // Whoever comes back to the entry that is left keeps it.
      history.replaceState({ ...readHistory(), typing: false } satisfies HistoryEntry, '');
      history.pushState(entry, '', writeState(state));
    }
    if (isNew || !typing) void this.#search(state, HITS_A_PAGE);
  }

  async #search(state: SearchState, shown: number): Promise<void> {
    const search = ++this.#searches;
    const isCurrent = () => search === this.#searches;
    this.#state = state;
    if (isTooLong(state)) {
      this.#decline(state);
      return;
    }
    if (isBlank(state)) {
      this.#showBlank();
      return;
    }
    this.#list.setAttribute('aria-busy', 'true');
    if (this.#list.childElementCount === 0) this.#status.textContent = '正在搜索……';
    try {
      const archive = await this.#open();
      const result = await archive.query(state.query, queryOptions(state));
      const hits = await this.#renderHits(archive, state, result.ids.slice(0, shown));
      const nothing = result.total === 0 ? await explainNothing(archive, state) : null;
      if (!isCurrent()) return;
      this.#ids = result.ids;
      this.#show(hits, countLine(result.total), [
        ...(nothing === null ? [] : [nothing]),
        ...(result.missing.length === 0 ? [] : [missingLine(result.missing)]),
      ]);
    } catch (error) {
      if (isCurrent()) this.#showError(error);
    }
  }

  async #renderHits(archive: Engine.Archive, state: SearchState, ids: string[]): Promise<HTMLLIElement[]> {
    const names = new Map(archive.parks.map((park) => [park.id, park.name]));
    return Promise.all(
      ids.map(async (id) => {
        const article = archive.article(id);
        if (article === undefined) throw new Error(`The index found ${id}, but knows nothing of it`);
        const excerpt = await archive
          .excerpt(id, state.query, { literal: state.literal, withoutHeadline: true })
          .catch(() => null);
        return renderHit({
          article,
          excerpt,
          parks: article.parks.map((park) => names.get(park) ?? park),
          type: this.#form.label('type', article.type),
        });
      }),
    );
  }

  async #showMore(): Promise<void> {
    const search = this.#searches;
    const first = this.#list.childElementCount;
    try {
      const archive = await this.#open();
      const hits = await this.#renderHits(archive, this.#state, this.#ids.slice(first, first + HITS_A_PAGE));
      if (search !== this.#searches) return;
      this.#list.append(...hits);
      this.#more.hidden = this.#list.childElementCount >= this.#ids.length;
      history.replaceState({ shown: this.#list.childElementCount, typing: false } satisfies HistoryEntry, '');
      hits[0]?.querySelector('a')?.focus();
    } catch (error) {
      this.#showError(error);
    }
  }

  #showBlank(): void {
    this.#ids = [];
    this.#show([], [], []);
    this.#help.hidden = false;
  }

  #decline(state: SearchState): void {
    this.#searches++;
    this.#ids = [];
    this.#show([], [`搜索的字句有${state.query.length}个字，请减到${LONGEST_QUERY}个字以内。`], []);
  }

  #showError(error: unknown): void {
    this.#ids = [];
    if (!this.#isBuilt) {
      this.#show(
        [],
        ['开发预览里没有索引：先运行 npm run build，再用 npm run preview 打开，就可以搜索。'],
        [],
      );
      return;
    }
    const reason = error instanceof Error ? error.message : String(error);
    const retry = element(
      'button',
      {
        type: 'button',
        onclick: () => {
          location.reload();
        },
      },
      '重试',
    );
    this.#show([], ['索引未能读取，可能是网络中断。'], [retry, element('p', { className: 'small' }, reason)]);
  }

  #show(hits: HTMLLIElement[], status: (Node | string)[], notices: Node[]): void {
    this.#help.hidden = true;
    this.#list.removeAttribute('aria-busy');
    this.#list.replaceChildren(...hits);
    this.#status.replaceChildren(...status);
    this.#notice.replaceChildren(...notices);
    this.#more.hidden = hits.length >= this.#ids.length;
  }

  #open(): Promise<Engine.Archive> {
    this.#archive ??= this.#load();
    return this.#archive;
  }

  async #load(): Promise<Engine.Archive> {
    try {
      const engine = (await import(/* @vite-ignore */ this.#engineAddress)) as typeof Engine;
      return await engine.open();
    } catch (error) {
      this.#archive = null;
      throw error;
    }
  }
}

function readHistory(): HistoryEntry {
  const entry = history.state as Partial<HistoryEntry> | null;
  return { shown: entry?.shown ?? HITS_A_PAGE, typing: entry?.typing ?? false };
}

function isTooLong(state: SearchState): boolean {
  return state.query.length > LONGEST_QUERY;
}

async function explainNothing(archive: Engine.Archive, state: SearchState): Promise<HTMLElement> {
  const terms = await archive.countTerms(state.query, queryOptions(state));
  const unfiltered = hasFilter(state)
    ? (await archive.query(state.query, queryOptions(withoutFilters(state)))).total
    : null;
  return renderNothingFound({ state, terms, unfiltered });
}

function countLine(total: number): (Node | string)[] {
  const count = element('strong', {}, String(total));
  count.dataset.resultTotal = '';
  return ['共', count, '篇'];
}

function missingLine(missing: string[]): HTMLElement {
  const names = missing.map((name) => (name === 'undated' ? '年份不详' : name)).join('、');
  return element('p', {}, `${names}的索引未能读取，结果不全。请检查网络后刷新本页。`);
}
