import type { Archive } from '../engine.ts';
import { find } from './elements.ts';
import { EngineLoader } from './engine-loader.ts';
import { SearchForm } from './form.ts';
import { HITS_A_PAGE, pushEntry, readEntry, replaceEntry } from './history-entry.ts';
import { historyStep } from './history-step.ts';
import { listenToKeys } from './keyboard.ts';
import { Press } from './press.ts';
import {
  hasFilter,
  LONGEST_QUERY,
  queryOptions,
  readState,
  type SearchState,
  withoutFilters,
  writeState,
} from './state.ts';
import { SearchView } from './view.ts';

/** Milliseconds without a key before what is typed is searched for. */
const TYPING_PAUSE = 200;

/** Starts the search page. */
export function startSearchPage(root: HTMLElement): void {
  new SearchPage(root).start();
}

/** Turns what the reader does into searches, and their answers over to the view. */
class SearchPage {
  readonly #root: HTMLElement;
  readonly #form: SearchForm;
  readonly #view: SearchView;
  readonly #engine: EngineLoader;
  readonly #press: Press;
  #typingTimer: number | undefined;
  /** Counts the searches begun, so that a slow answer to an older one is dropped. */
  #searches = 0;
  #state: SearchState = readState(new URLSearchParams());
  /** Address of the search whose answer is on show or on its way; null after a query that was declined or failed. */
  #answering: string | null = null;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#form = new SearchForm(find(root, 'form', HTMLFormElement));
    this.#view = new SearchView(root, this.#form.form.id, () => void this.#search(this.#state, HITS_A_PAGE));
    this.#engine = new EngineLoader(root.dataset.engine ?? '', root.dataset.built !== undefined);
    this.#press = new Press(root);
  }

  start(): void {
    this.#listenToForm();
    this.#listenToLinks();
    listenToKeys(this.#form.input, () => this.#view.hits.links);
    this.#view.onMore(() => void this.#showMore());
    history.scrollRestoration = 'manual';
    addEventListener('popstate', () => {
      this.#showAddress();
    });
    addEventListener('pagehide', () => {
      replaceEntry({ scroll: scrollY });
    });
    this.#showAddress();
  }

  #listenToForm(): void {
    const { form, input } = this.#form;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#enter(this.#form.read(), false);
    });
    // The facets' boxes belong to the form but stand outside it.
    this.#root.addEventListener('change', (event) => {
      if (event.target !== input) this.#choose(this.#form.read());
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
      this.#engine.open().catch(() => undefined);
    });
  }

  /**
   * Links to other searches stay on the page: what is loaded is not loaded again. Those that only narrow or widen, by their
   * `data-changes`, keep the words as they stand in the box, typed or searched for.
   */
  #listenToLinks(): void {
    this.#root.addEventListener('click', (event) => {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="?"]') : null;
      const opensElsewhere =
        event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0;
      if (link === null || opensElsewhere) return;
      event.preventDefault();
      const asked = readState(new URLSearchParams(link.getAttribute('href') ?? ''));
      const now = this.#form.read();
      const { changes } = link.dataset;
      const state =
        changes === 'range'
          ? { ...now, from: asked.from, to: asked.to }
          : changes === 'filters'
            ? withoutFilters(now)
            : asked;
      this.#form.write(state);
      if (changes === undefined) this.#enter(state, false);
      else this.#choose(state);
    });
  }

  /** Shows what the address asks for: on arrival, reload, back and forward. */
  #showAddress(): void {
    const state = readState(new URLSearchParams(location.search));
    const { shown, scroll } = readEntry();
    this.#form.write(state);
    void this.#search(state, shown, scroll);
  }

  #searchAfterPause(): void {
    clearTimeout(this.#typingTimer);
    this.#typingTimer = window.setTimeout(() => {
      this.#enter(this.#form.read(), true);
    }, TYPING_PAUSE);
  }

  /** A step that "back" comes to: an option was chosen. Words typed just before are a step of their own. */
  #choose(chosen: SearchState): void {
    const words = { ...this.#state, query: chosen.query };
    if (writeState(words) !== writeState(this.#state)) this.#enter(words, true);
    this.#enter(chosen, false);
  }

  /** @param typing a search between two keys; what was sent or chosen is a step that "back" comes to */
  #enter(state: SearchState, typing: boolean): void {
    clearTimeout(this.#typingTimer);
    if (isTooLong(state)) {
      this.#decline(state);
      return;
    }
    const address = writeState(state);
    const step = historyStep(readEntry().typing, this.#state, state);
    if (step === 'replace') replaceEntry({ shown: HITS_A_PAGE, typing, scroll: 0 }, address);
    if (step === 'push') pushEntry(typing, address);
    if (address !== this.#answering || !typing) void this.#search(state, HITS_A_PAGE);
  }

  /**
   * @param shown number of hits
   * @param scroll how far down to go when they are there
   */
  async #search(state: SearchState, shown: number, scroll = 0): Promise<void> {
    clearTimeout(this.#typingTimer);
    const search = ++this.#searches;
    const isCurrent = () => search === this.#searches;
    this.#state = state;
    if (isTooLong(state)) {
      this.#decline(state);
      return;
    }
    this.#answering = writeState(state);
    this.#view.begin(state);
    try {
      const archive = await this.#engine.open();
      if (isCurrent()) await this.#answer(archive, state, shown, isCurrent);
      if (isCurrent() && scroll > 0) scrollTo({ top: scroll, behavior: 'instant' });
    } catch (error) {
      if (isCurrent()) this.#fail(error);
    }
  }

  async #answer(
    archive: Archive,
    state: SearchState,
    shown: number,
    isCurrent: () => boolean,
  ): Promise<void> {
    this.#view.suggest(state, archive);
    let isEarly = true;
    const result = await archive.query(state.query, {
      ...queryOptions(state),
      facets: true,
      onPart: (part) => {
        if (!isEarly || part.total === 0 || !isCurrent()) return;
        isEarly = false;
        void this.#view.hits.prepare(archive, state, part.ids, shown).then(async (show) => {
          await this.#press.over();
          if (isCurrent() && this.#view.isBusy) this.#view.showEarly(state, part, show);
        });
      },
    });
    if (!isCurrent()) return;
    if (result.of > 0 && result.missing.length === result.of) throw new Error(result.missing.join('、'));
    const show = await this.#view.hits.prepare(archive, state, result.ids, shown);
    // Where a part is missing nobody knows what is printed nowhere.
    const isNowhere = result.total === 0 && result.missing.length === 0;
    const nothing = isNowhere && isCurrent() ? await this.#explain(archive, state) : null;
    await this.#press.over();
    if (isCurrent()) this.#view.showAnswer(archive, state, result, nothing, show);
  }

  async #explain(archive: Archive, state: SearchState) {
    const explanation = await archive.explain(state.query, queryOptions(state));
    const unfiltered = hasFilter(state)
      ? (await archive.query(state.query, queryOptions(withoutFilters(state)))).total
      : null;
    return { state, ...explanation, unfiltered };
  }

  async #showMore(): Promise<void> {
    const search = this.#searches;
    try {
      const archive = await this.#engine.open();
      const show = await this.#view.hits.prepareMore(archive, this.#state, HITS_A_PAGE);
      if (search !== this.#searches) return;
      this.#view.showMore(show);
      replaceEntry({ shown: this.#view.hits.shown });
    } catch (error) {
      if (search === this.#searches) this.#fail(error);
    }
  }

  #decline(state: SearchState): void {
    this.#searches++;
    this.#answering = null;
    this.#view.decline(state);
  }

  #fail(error: unknown): void {
    this.#answering = null;
    const reason = error instanceof Error ? error.message : String(error);
    this.#view.fail(this.#state, this.#engine.explain(), this.#engine.isBuilt ? reason : null);
  }
}

function isTooLong(state: SearchState): boolean {
  return state.query.length > LONGEST_QUERY;
}
