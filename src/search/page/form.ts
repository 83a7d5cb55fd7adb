import { dateInWords } from './date-label.ts';
import { element, find } from './elements.ts';
import { readState, type SearchState } from './state.ts';

/** The page's form as a state: the names of its controls, those of the facets included, are the names in the address. */
export class SearchForm {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;

  constructor(form: HTMLFormElement) {
    this.form = form;
    this.input = find(form, 'input[name=q]', HTMLInputElement);
  }

  read(): SearchState {
    const parameters = new URLSearchParams();
    for (const [name, value] of new FormData(this.form)) {
      if (typeof value === 'string') parameters.append(name, value);
    }
    return readState(parameters);
  }

  /** Shows a state, but for the facets. The text is left alone when it is the same, so that the cursor stays. */
  write(state: SearchState): void {
    if (this.input.value !== state.query) this.input.value = state.query;
    this.#select('from', state.from);
    this.#select('to', state.to);
    this.#select('order', state.order);
    find(this.form, 'input[name=literal]', HTMLInputElement).checked = state.literal;
  }

  /** An address may ask for what the list does not offer, such as a month: then the list shows that too, for so long. */
  #select(name: string, value: string): void {
    const select = find(this.form, `select[name=${name}]`, HTMLSelectElement);
    for (const option of select.querySelectorAll('[data-added]')) option.remove();
    if (![...select.options].some((option) => option.value === value)) {
      const option = element('option', { value }, dateInWords(value));
      option.dataset.added = '';
      select.append(option);
    }
    select.value = value;
  }
}
