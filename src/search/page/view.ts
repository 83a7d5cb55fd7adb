import type { Archive, QueryResult } from '../engine.ts';
import { element, find } from './elements.ts';
import { FacetBoxes } from './facets.ts';
import { Histogram } from './histogram.ts';
import { HitList, type Prepared } from './hit-list.ts';
import { explainNothing, missingNotice, retryButton, suggestionLine, unreadNotice } from './notices.ts';
import type { NothingFound } from './nothing-found.ts';
import { hasFilter, isBlank, LONGEST_QUERY, type SearchState, withoutFilters, writeState } from './state.ts';

/** Window from which the facets stand beside the hits, unfolded; as in search.css. */
const WIDE = '(width >= 60rem)';
/** Milliseconds after which an answer on show is marked as that of an older search. */
const PATIENCE = 300;

/** What the search page shows beside its form: the count, filters, months, hits and notices. */
export class SearchView {
  readonly hits: HitList;
  readonly #root: HTMLElement;
  readonly #title = document.title;
  readonly #facets: FacetBoxes;
  readonly #histogram: Histogram;
  readonly #status: HTMLElement;
  readonly #notice: HTMLElement;
  readonly #suggestions: HTMLElement;
  readonly #help: HTMLElement;
  readonly #clear: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #retry: () => void;
  #patience: number | undefined;

  /**
   * @param formId of the form that the filters belong to
   * @param retry asks the same once more
   */
  constructor(root: HTMLElement, formId: string, retry: () => void) {
    const typeNames = JSON.parse(root.dataset.typeNames ?? '{}') as Record<string, string>;
    const filters = find(root, '.search-facets', HTMLDetailsElement);
    this.#root = root;
    this.#retry = retry;
    this.#facets = new FacetBoxes(filters, formId, typeNames);
    this.#histogram = new Histogram(find(root, '.search-months', HTMLElement));
    this.#more = find(root, '.search-more', HTMLButtonElement);
    this.hits = new HitList(find(root, '.search-hits', HTMLOListElement), (type) => typeNames[type] ?? type);
    this.#status = find(root, '[role=status]', HTMLElement);
    this.#notice = find(root, '.search-notice', HTMLElement);
    this.#suggestions = find(root, '.search-suggestions', HTMLElement);
    this.#help = find(root, '.search-help', HTMLElement);
    this.#clear = find(root, '.search-clear', HTMLElement);
    const wide = matchMedia(WIDE);
    const fold = () => (filters.open = wide.matches);
    wide.addEventListener('change', fold);
    fold();
  }

  /** Whether an answer is on its way. */
  get isBusy(): boolean {
    return this.#root.hasAttribute('aria-busy');
  }

  onMore(show: () => void): void {
    this.#more.addEventListener('click', show);
  }

  /** A search begins. The answer on show stays, and is marked as an older one when the new one takes its time. */
  begin(state: SearchState): void {
    this.#root.setAttribute('aria-busy', 'true');
    this.#facets.write(state);
    document.title = state.query.trim() === '' ? this.#title : `${state.query.trim()} · ${this.#title}`;
    clearTimeout(this.#patience);
    const mark = () => {
      this.#root.dataset.waiting = 'all';
      this.#status.textContent = '正在查找……';
    };
    if (this.#status.textContent === '') mark();
    else this.#patience = window.setTimeout(mark, PATIENCE);
  }

  /** Names the zones that the words may mean. */
  suggest(state: SearchState, archive: Archive): void {
    this.#facets.name(archive.parks);
    this.#suggestions.replaceChildren(...suggestionLine(state, archive.suggestParks(state.query)));
  }

  /** Shows the first hits, and what is counted so far, while older years are still to answer. */
  showEarly(state: SearchState, { total, facets }: QueryResult, hits: Prepared): void {
    clearTimeout(this.#patience);
    this.#root.dataset.waiting = 'rest';
    this.#facets.show(state, facets);
    this.#histogram.show(state, facets?.months ?? [], 0);
    hits.show();
    this.#help.hidden = !isBlank(state);
    this.#notice.replaceChildren();
    this.#status.textContent = `已找到${total}篇，其余年份还在读取……`;
  }

  /** @param nothing what is known when nothing was found, else null */
  showAnswer(
    archive: Archive,
    state: SearchState,
    { total, missing, facets, ids }: QueryResult,
    nothing: NothingFound | null,
    hits: Prepared,
  ): void {
    this.#keepFocus(() => {
      this.#end();
      hits.show();
      this.#more.hidden = this.hits.shown >= ids.length;
      this.#status.replaceChildren(...countLine(total, missing.length > 0));
      this.#notice.replaceChildren(
        ...(nothing === null ? [] : [explainNothing(nothing)]),
        ...(missing.length === 0 ? [] : [missingNotice(missing), retryButton(this.#retry)]),
      );
      this.#noticeUnread(hits);
      this.#facets.show(state, facets);
      const months = facets?.months ?? [];
      const dated = months.reduce((sum, { count }) => sum + count, 0);
      this.#histogram.show(state, months, state.from === '' && state.to === '' ? total - dated : 0);
      this.#help.hidden = !isBlank(state) || archive.size === 0;
      this.#offerToClear(state);
    });
  }

  showMore(hits: Prepared): void {
    hits.show();
    this.#more.hidden = this.hits.shown >= this.hits.found;
    this.#noticeUnread(hits);
  }

  /** Says that a query is too long. */
  decline(state: SearchState): void {
    this.#empty(state);
    this.#status.textContent = `搜索的字句有${state.query.length}个字，请减到${LONGEST_QUERY}个字以内。`;
  }

  /**
   * Says that there is no answer.
   * @param sentence what happened and what to try
   * @param reason in the machine's words; null where trying again is no use
   */
  fail(state: SearchState, sentence: string, reason: string | null): void {
    this.#keepFocus(() => {
      this.#empty(state);
      this.#status.textContent = sentence;
      if (reason !== null)
        this.#notice.replaceChildren(retryButton(this.#retry), element('p', { className: 'small' }, reason));
    });
  }

  /** Nothing is known: no hits, no counts, only what was chosen. */
  #empty(state: SearchState): void {
    this.#end();
    this.hits.clear();
    this.#more.hidden = true;
    this.#notice.replaceChildren();
    this.#suggestions.replaceChildren();
    this.#facets.show(state, null);
    this.#histogram.show(state, [], 0);
    this.#help.hidden = true;
    this.#offerToClear(state);
  }

  #end(): void {
    clearTimeout(this.#patience);
    this.#root.removeAttribute('aria-busy');
    delete this.#root.dataset.waiting;
  }

  #noticeUnread({ unread }: Prepared): void {
    if (unread > 0) this.#notice.append(unreadNotice(unread), retryButton(this.#retry));
  }

  #offerToClear(state: SearchState): void {
    this.#clear.hidden = !hasFilter(state);
    this.#clear.setAttribute('href', writeState(withoutFilters(state)));
  }

  /** Where the control that had the focus goes away, such as a pressed link, the count has it next. */
  #keepFocus(change: () => void): void {
    const hadFocus = this.#root.contains(document.activeElement);
    change();
    const { activeElement } = document;
    const isLost = !this.#root.contains(activeElement) || activeElement?.checkVisibility() === false;
    if (hadFocus && isLost) this.#status.focus({ preventScroll: true });
  }
}

function countLine(total: number, isPartial: boolean): (Node | string)[] {
  const count = element('strong', {}, String(total));
  count.dataset.resultTotal = '';
  return [isPartial ? '读到的部分共' : '共', count, '篇'];
}
