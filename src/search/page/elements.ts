/**
 * Makes an element with properties and children; text children are text, never markup.
 * @example element('p', { className: 'small' }, '共 3 篇')
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** Makes nodes of HTML that the engine wrote, in which every printed character is escaped. */
export function trustedHtml(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

/**
 * The element of the page that a selector finds.
 * @throws Error when the markup has none, or one of another kind
 */
export function find<Kind extends Element>(
  root: ParentNode,
  selector: string,
  kind: abstract new () => Kind,
): Kind {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The search page has no ${kind.name} ${selector}`);
  return found;
}

/**
 * Gives an element these children in this order. Those that it has already stay where they are as far as they can: a
 * press of the mouse on an element that is taken out and put back, if only for an instant, is no click.
 */
export function setChildren(parent: Element, wanted: readonly Element[]): void {
  const kept = new Set(wanted);
  for (const child of [...parent.children]) if (!kept.has(child)) child.remove();
  let next = parent.firstElementChild;
  for (const child of wanted) {
    if (child === next) next = next.nextElementSibling;
    else parent.insertBefore(child, next);
  }
}

/** Changes what an element holds; a control that had the focus, or its like after the change, has it still. */
export function keepFocus(root: Element, change: () => void): void {
  const before = document.activeElement;
  const selector = before !== null && root.contains(before) ? selectorOf(before) : null;
  change();
  if (selector !== null && document.activeElement !== before)
    root.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
}

function selectorOf(control: Element): string | null {
  if (control instanceof HTMLInputElement)
    return `input[name="${CSS.escape(control.name)}"][value="${CSS.escape(control.value)}"]`;
  const href = control.getAttribute('href');
  return href === null ? null : `a[href="${CSS.escape(href)}"]`;
}
