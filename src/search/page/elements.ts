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
