import { element, find } from './elements.ts';
import { readState, type SearchState } from './state.ts';

/** The page's form as a state: the names of its controls are the names in the address. */
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

  /** Shows a state. The text is left alone when it is the same, so that the cursor stays. */
  write(state: SearchState): void {
    if (this.input.value !== state.query) this.input.value = state.query;
    this.#select('park', state.park);
    this.#select('type', state.type);
    this.#select('from', state.from);
    this.#select('to', state.to);
    this.#select('order', state.order);
    this.#check('mentions', state.mentions);
    this.#check('literal', state.literal);
  }

  /** The words of an option: `typeName` of `news` is 消息. */
  label(name: string, value: string): string {
    const option = [...this.#selectNamed(name).options].find((candidate) => candidate.value === value);
    return option?.label.trim() ?? value;
  }

  /** An address may ask for what the list does not offer, a month or an unknown zone: then the list shows that too. */
  #select(name: string, value: string): void {
    const select = this.#selectNamed(name);
    if (![...select.options].some((option) => option.value === value)) {
      select.append(element('option', { value }, value));
    }
    select.value = value;
  }

  #check(name: string, checked: boolean): void {
    find(this.form, `input[name=${name}]`, HTMLInputElement).checked = checked;
  }

  #selectNamed(name: string): HTMLSelectElement {
    return find(this.form, `select[name=${name}]`, HTMLSelectElement);
  }
}
