import type { Archive, PartialResult, QueryResult } from '../engine.ts';
import { EngineLoader } from './engine-loader.ts';
import { element, find } from './elements.ts';
import { FacetBoxes } from './facets.ts';
import { SearchForm } from './form.ts';
import { Histogram } from './histogram.ts';
import { HitList } from './hit-list.ts';
import { historyStep } from './history-step.ts';
import { listenToKeys } from './keyboard.ts';
import { explainNothing, missingNotice, retryButton, suggestionLine } from './notices.ts';
import {
  chosenFilters,
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
/** Window from which the facets stand beside the hits, unfolded; as in search.css. */
const WIDE = '(width >= 60rem)';

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
  readonly #root: HTMLElement;
  readonly #form: SearchForm;
  readonly #facets: FacetBoxes;
  readonly #histogram: Histogram;
  readonly #hits: HitList;
  readonly #status: HTMLElement;
  readonly #notice: HTMLElement;
  readonly #suggestions: HTMLElement;
  readonly #help: HTMLElement;
  readonly #filters: HTMLDetailsElement;
  readonly #clear: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #engine: EngineLoader;
  #typingTimer: number | undefined;
  /** Counts the searches begun, so that a slow answer to an older one is dropped. */
  #searches = 0;
  #state: SearchState = readState(new URLSearchParams());

  constructor(root: HTMLElement) {
    const typeNames = JSON.parse(root.dataset.typeNames ?? '{}') as Record<string, string>;
    this.#root = root;
    this.#form = new SearchForm(find(root, 'form', HTMLFormElement));
    this.#filters = find(root, '.search-facets', HTMLDetailsElement);
    this.#facets = new FacetBoxes(this.#filters, this.#form.form.id, typeNames);
    this.#histogram = new Histogram(find(root, '.search-months', HTMLElement));
    this.#more = find(root, '.search-more', HTMLButtonElement);
    this.#hits = new HitList(find(root, '.search-hits', HTMLOListElement), this.#more, {
      typeName: (type) => typeNames[type] ?? type,
    });
    this.#status = find(root, '[role=status]', HTMLElement);
    this.#notice = find(root, '.search-notice', HTMLElement);
    this.#suggestions = find(root, '.search-suggestions', HTMLElement);
    this.#help = find(root, '.search-help', HTMLElement);
    this.#clear = find(root, '.search-clear', HTMLElement);
    this.#engine = new EngineLoader(root.dataset.engine ?? '', root.dataset.built !== undefined);
  }

  start(): void {
    this.#listenToForm();
    this.#listenToLinks();
    listenToKeys(this.#form.input, () => this.#hits.links);
    this.#more.addEventListener('click', () => void this.#showMore());
    addEventListener('popstate', () => {
      this.#showAddress();
    });
    const wide = matchMedia(WIDE);
    const fold = () => (this.#filters.open = wide.matches);
    wide.addEventListener('change', fold);
    fold();
    this.#showAddress();
  }

  #listenToForm(): void {
    const { form, input } = this.#form;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#commit();
    });
    // The facets' boxes belong to the form but stand outside it.
    this.#root.addEventListener('change', (event) => {
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
      this.#engine.open().catch(() => undefined);
    });
  }

  /** Links to other searches stay on the page: what is loaded is not loaded again. */
  #listenToLinks(): void {
    this.#root.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="?"]') : null;
      const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
      if (link === null || opensElsewhere) return;
      event.preventDefault();
      const state = readState(new URLSearchParams(link.getAttribute('href') ?? ''));
      this.#form.write(state);
      this.#enter(state, false);
    });
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
    this.#root.setAttribute('aria-busy', 'true');
    this.#facets.write(state);
    if (this.#hits.shown === 0) this.#status.textContent = '正在读取索引……';
    try {
      const archive = await this.#engine.open();
      if (!isCurrent()) return;
      this.#facets.name(archive.parks);
      this.#suggestions.replaceChildren(...suggestionLine(state, archive.suggestParks(state.query)));
      let isEarly = true;
      const result = await archive.query(state.query, {
        ...queryOptions(state),
        facets: true,
        onPart: (part) => {
          if (!isEarly || part.total === 0) return;
          isEarly = false;
          void this.#showEarly(archive, state, part, shown, isCurrent);
        },
      });
      const show = await this.#hits.prepare(archive, state, result.ids, shown);
      const nothing = result.total === 0 ? await this.#explainNothing(archive, state) : null;
      if (isCurrent()) this.#showAnswer(archive, state, result, nothing, show);
    } catch (error) {
      if (isCurrent()) this.#showError(error);
    }
  }

  /** Shows the first hits while older years are still to answer. */
  async #showEarly(
    archive: Archive,
    state: SearchState,
    part: PartialResult,
    shown: number,
    isCurrent: () => boolean,
  ): Promise<void> {
    const show = await this.#hits.prepare(archive, state, part.ids, shown);
    if (!isCurrent() || !this.#root.hasAttribute('aria-busy')) return;
    show();
    this.#notice.replaceChildren();
    this.#status.textContent = `已找到${part.total}篇，其余年份还在读取……`;
  }

  #showAnswer(
    archive: Archive,
    state: SearchState,
    { total, missing, facets }: QueryResult,
    nothing: HTMLElement | null,
    showHits: () => void,
  ): void {
    this.#root.removeAttribute('aria-busy');
    showHits();
    this.#status.replaceChildren(...countLine(total));
    this.#notice.replaceChildren(
      ...(nothing === null ? [] : [nothing]),
      ...(missing.length === 0
        ? []
        : [missingNotice(missing), retryButton(() => void this.#search(state, HITS_A_PAGE))]),
    );
    this.#facets.show(state, facets);
    const months = facets?.months ?? [];
    const dated = months.reduce((sum, { count }) => sum + count, 0);
    const isOpen = state.from === '' && state.to === '';
    this.#histogram.show(state, months, isOpen ? total - dated : 0);
    this.#clear.hidden = !hasFilter(state);
    this.#clear.setAttribute('href', writeState(withoutFilters(state)));
    this.#help.hidden = !isBlank(state) || archive.size === 0;
  }

  async #explainNothing(archive: Archive, state: SearchState): Promise<HTMLElement> {
    const options = queryOptions(state);
    const terms = await archive.countTerms(state.query, options);
    const unfiltered = hasFilter(state)
      ? (await archive.query(state.query, queryOptions(withoutFilters(state)))).total
      : null;
    const isHidden = unfiltered !== null && unfiltered > 0;
    const absent = isHidden ? [] : terms.filter(({ total }) => total === 0);
    const nearby = await Promise.all(
      absent.map(async ({ term }) => ({ term, found: await archive.nearby(term, options) })),
    );
    return explainNothing({ state, terms, unfiltered, nearby });
  }

  async #showMore(): Promise<void> {
    const search = this.#searches;
    try {
      const archive = await this.#engine.open();
      const show = await this.#hits.prepareMore(archive, this.#state, HITS_A_PAGE);
      if (search !== this.#searches) return;
      show();
      history.replaceState({ shown: this.#hits.shown, typing: false } satisfies HistoryEntry, '');
    } catch (error) {
      this.#showError(error);
    }
  }

  #decline(state: SearchState): void {
    this.#searches++;
    this.#empty(state);
    this.#status.textContent = `搜索的字句有${state.query.length}个字，请减到${LONGEST_QUERY}个字以内。`;
  }

  #showError(error: unknown): void {
    this.#empty(this.#state);
    this.#status.textContent = this.#engine.explain();
    if (!this.#engine.isBuilt) return;
    const reason = error instanceof Error ? error.message : String(error);
    this.#notice.replaceChildren(
      retryButton(() => void this.#search(this.#state, HITS_A_PAGE)),
      element('p', { className: 'small' }, reason),
    );
  }

  /** Nothing is known: no hits, no counts, only what was chosen. */
  #empty(state: SearchState): void {
    this.#root.removeAttribute('aria-busy');
    this.#hits.clear();
    this.#notice.replaceChildren();
    this.#suggestions.replaceChildren();
    this.#facets.show(state, null);
    this.#histogram.show(state, [], 0);
    this.#help.hidden = true;
    this.#clear.hidden = chosenFilters(state).length === 0;
  }
}

function readHistory(): HistoryEntry {
  const entry = history.state as Partial<HistoryEntry> | null;
  return { shown: entry?.shown ?? HITS_A_PAGE, typing: entry?.typing ?? false };
}

function isTooLong(state: SearchState): boolean {
  return state.query.length > LONGEST_QUERY;
}

function countLine(total: number): (Node | string)[] {
  const count = element('strong', {}, String(total));
  count.dataset.resultTotal = '';
  return ['共', count, '篇'];
}
