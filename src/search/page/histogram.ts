import type { FacetCount } from '../engine.ts';
import { dateInWords } from './date-label.ts';
import { element, find, keepFocus } from './elements.ts';
import { groupByYear, type MonthBar, type YearBars } from './month-bars.ts';
import { isInChosenRange, type SearchState, writeState } from './state.ts';

/** Hits by month: a row of twelve bars a year, each a link that narrows to its month, and the same as a table. */
export class Histogram {
  readonly #section: HTMLElement;
  readonly #years: HTMLElement;
  readonly #note: HTMLElement;
  readonly #table: HTMLElement;

  constructor(section: HTMLElement) {
    this.#section = section;
    this.#years = find(section, '.month-years', HTMLElement);
    this.#note = find(section, '.month-note', HTMLElement);
    this.#table = find(section, 'tbody', HTMLElement);
  }

  /**
   * @param counts by month
   * @param undated number of articles without a year, 0 where a range leaves them out
   */
  show(state: SearchState, counts: readonly FacetCount[], undated: number): void {
    const years = groupByYear(counts);
    this.#section.hidden = years.length === 0;
    keepFocus(this.#section, () => {
      this.#years.replaceChildren(...years.map((year) => yearRow(state, year)));
      this.#note.replaceChildren(...noteOf(state, undated));
    });
    this.#table.replaceChildren(...years.map(tableRow));
  }
}

function yearRow(state: SearchState, { year, count, withoutMonth, months }: YearBars): HTMLElement {
  const unknown = withoutMonth === 0 ? '' : `，其中月份不详${withoutMonth}篇`;
  const name = rangeLink(state, year, year, `${year}年`);
  if (state.from === year && state.to === year) name.ariaCurrent = 'true';
  return element(
    'div',
    { className: 'month-year' },
    element('p', { className: 'small' }, name, element('span', {}, ` ${count}篇${unknown}`)),
    element('ol', { className: 'month-bars' }, ...months.map((bar) => barItem(state, bar))),
  );
}

function barItem(state: SearchState, { month, count, height }: MonthBar): HTMLLIElement {
  const label = element(
    'span',
    { className: 'month-label', ariaHidden: 'true' },
    String(Number(month.slice(5))),
  );
  if (count === 0) return element('li', {}, label);
  const bar = element('span', { className: 'month-bar' });
  bar.style.height = `${Math.round(height * 100)}%`;
  const link = rangeLink(state, month, month, bar, label);
  link.title = `${dateInWords(month)}：${count}篇`;
  link.ariaLabel = link.title;
  if (isInChosenRange(state, month)) link.ariaCurrent = 'true';
  return element('li', {}, link);
}

function noteOf(state: SearchState, undated: number): (Node | string)[] {
  if (state.from !== '' || state.to !== '') return [rangeLink(state, '', '', '不限时间')];
  return undated === 0 ? [] : [`另有${undated}篇年份不详`];
}

function tableRow({ year, count, months }: YearBars): HTMLTableRowElement {
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, year),
    ...months.map((bar) => element('td', {}, bar.count === 0 ? '' : String(bar.count))),
    element('td', {}, String(count)),
  );
}

function rangeLink(
  state: SearchState,
  from: string,
  to: string,
  ...children: (Node | string)[]
): HTMLAnchorElement {
  const link = element('a', { href: writeState({ ...state, from, to }) }, ...children);
  link.dataset.changes = 'range';
  return link;
}
