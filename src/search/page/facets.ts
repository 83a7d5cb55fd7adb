import type { ArchivePark, FacetCount, FacetCounts } from '../engine.ts';
import { element, find, keepFocus } from './elements.ts';
import { type Choice, CHOICES, type SearchState } from './state.ts';

/** Values shown of a facet before the list must be unfolded. */
const SHOWN = 8;
/** A facet in the engine's answer, by its name in the address. */
const COUNTED: Record<Choice, keyof FacetCounts> = {
  park: 'parks',
  prefecture: 'prefectures',
  type: 'types',
  author: 'authors',
};

/** The check boxes that narrow a search: zones, prefectures, types, authors, each with its number of articles. */
export class FacetBoxes {
  readonly #root: HTMLElement;
  readonly #lists: readonly FacetList[];
  readonly #mentions: HTMLInputElement;
  readonly #parkNames = new Map<string, string>();
  #counts: FacetCounts | null = null;

  /**
   * @param root holds a fieldset a facet, named by `data-facet`, and nothing else to show
   * @param formId of the form that the boxes belong to
   * @param typeNames `{ news: '消息' }`
   */
  constructor(root: HTMLElement, formId: string, typeNames: Readonly<Record<string, string>>) {
    const labels: Record<Choice, (value: string) => string> = {
      park: (id) => this.#parkNames.get(id) ?? id,
      prefecture: (name) => name,
      type: (type) => typeNames[type] ?? type,
      author: (name) => name,
    };
    this.#root = root;
    this.#lists = CHOICES.map(
      (name) =>
        new FacetList(find(root, `[data-facet=${name}]`, HTMLFieldSetElement), name, formId, labels[name]),
    );
    this.#mentions = find(root, 'input[name=mentions]', HTMLInputElement);
  }

  /** Tells the names of the zones, once the index is there. */
  name(parks: readonly ArchivePark[]): void {
    for (const { id, name } of parks) this.#parkNames.set(id, name);
  }

  /** Checks what a state has chosen; the counts stay those of the last answer until the next. */
  write(state: SearchState): void {
    for (const list of this.#lists) list.show(state[list.name], this.#counts?.[COUNTED[list.name]] ?? null);
    this.#mentions.checked = state.mentions;
    this.#root.hidden = this.#lists.every((list) => list.isEmpty);
  }

  /** @param counts null when nothing is known: then only what is chosen is shown */
  show(state: SearchState, counts: FacetCounts | null): void {
    this.#counts = counts;
    this.write(state);
  }
}

/** One fieldset. Its elements stay from search to search, so that focus and unfolded lists do. */
class FacetList {
  readonly name: Choice;
  readonly #fieldset: HTMLFieldSetElement;
  readonly #formId: string;
  readonly #labelOf: (value: string) => string;
  readonly #first = element('ul');
  readonly #rest = element('ul');
  readonly #summary = element('summary');
  readonly #details = element('details', {}, this.#summary, this.#rest);

  constructor(
    fieldset: HTMLFieldSetElement,
    name: Choice,
    formId: string,
    labelOf: (value: string) => string,
  ) {
    this.name = name;
    this.#fieldset = fieldset;
    this.#formId = formId;
    this.#labelOf = labelOf;
    find(fieldset, 'legend', HTMLLegendElement).after(this.#first, this.#details);
  }

  get isEmpty(): boolean {
    return this.#first.childElementCount === 0;
  }

  /** Values keep their places when they are chosen: a second press at the same spot takes the choice back. */
  show(chosen: readonly string[], counts: readonly FacetCount[] | null): void {
    const known = new Set(counts?.map(({ value }) => value));
    const all: { value: string; count: number | null }[] = [
      ...(counts ?? []),
      ...chosen
        .filter((value) => !known.has(value))
        .map((value) => ({ value, count: counts === null ? null : 0 })),
    ];
    const isChosen = (value: string) => chosen.includes(value);
    const first = all.filter(({ value }, index) => index < SHOWN || isChosen(value));
    const rest = all.filter(({ value }, index) => index >= SHOWN && !isChosen(value));
    const boxOf = ({ value, count }: { value: string; count: number | null }) =>
      this.#box(value, count, isChosen(value));
    keepFocus(this.#fieldset, () => {
      this.#first.replaceChildren(...first.map(boxOf));
      this.#rest.replaceChildren(...rest.map(boxOf));
    });
    this.#summary.textContent = `其余${rest.length}个`;
    this.#details.hidden = rest.length === 0;
    this.#fieldset.hidden = all.length === 0;
  }

  #box(value: string, count: number | null, checked: boolean): HTMLLIElement {
    const box = element('input', { type: 'checkbox', name: this.name, value, checked });
    box.setAttribute('form', this.#formId);
    const label = element(
      'label',
      {},
      box,
      element('span', { className: 'facet-name' }, this.#labelOf(value)),
    );
    if (count !== null) label.append(element('span', { className: 'count' }, String(count)));
    return element('li', {}, label);
  }
}
