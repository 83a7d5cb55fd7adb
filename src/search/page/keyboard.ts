/**
 * Lets the keyboard reach the box and the hits: `/` from anywhere outside a field, ↓ from the box to the first hit, ↑ and ↓
 * from hit to hit, ↑ from the first and Escape from any back to the box. Enter opens a hit as any link.
 * @param links the hits' links, in order
 */
export function listenToKeys(input: HTMLInputElement, links: () => HTMLElement[]): void {
  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return;
    const { activeElement } = document;
    if (event.key === '/' && !isField(activeElement)) {
      event.preventDefault();
      input.focus();
      input.select();
      return;
    }
    const all = links();
    const at = activeElement === input ? -1 : all.findIndex((link) => link === activeElement);
    if (at === -1 && activeElement !== input) return;
    const next = nextPlace(event.key, at, all.length);
    if (next === null) return;
    event.preventDefault();
    (all[next] ?? input).focus();
  });
}

/** @returns -1 for the box; null where the key does something else */
function nextPlace(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return at + 1 < count ? at + 1 : null;
  if (at === -1) return null;
  if (key === 'ArrowUp') return at - 1;
  return key === 'Escape' ? -1 : null;
}

function isField(active: Element | null): boolean {
  if (active instanceof HTMLInputElement) return active.type !== 'checkbox';
  return active instanceof HTMLTextAreaElement || active instanceof HTMLSelectElement;
}
