/** Where the browser keeps that an archivist has switched the keys off. */
const KEYS_OFF = 'review-keys-off';
/** How far through the stops each key goes. */
const STEPS: Readonly<Record<string, 1 | -1>> = { n: 1, j: 1, p: -1, k: -1 };
/** Which neighbour each key leads to. */
const NEIGHBOURS: Readonly<Record<string, string>> = { '[': 'prev', ']': 'next' };
/** How long a message stays. */
const MESSAGE_MILLISECONDS = 3000;

let messageTimer: number | undefined;

/** Starts the review page's keys, copy buttons and marking of lines. */
export function startKeys(): void {
  const keysOn = document.querySelector<HTMLInputElement>('#review-keys');
  if (keysOn === null) return;
  keysOn.checked = localStorage.getItem(KEYS_OFF) === null;
  keysOn.addEventListener('change', () => {
    if (keysOn.checked) localStorage.removeItem(KEYS_OFF);
    else localStorage.setItem(KEYS_OFF, '');
  });
  document.addEventListener('keydown', (event) => {
    if (!keysOn.checked || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const step = STEPS[event.key];
    const neighbour = NEIGHBOURS[event.key];
    if (step !== undefined) goToStop(step);
    else if (neighbour !== undefined) goToNeighbour(neighbour);
    else return;
    event.preventDefault();
  });
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-copy]') : null;
    if (button instanceof HTMLButtonElement) void copy(button);
  });
  for (const type of ['pointerover', 'focusin']) {
    document.addEventListener(type, (event) => {
      markArticle(event.target);
    });
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && target.type !== 'checkbox')
  );
}

/** Moves the focus to the stop after or before where it is, in the order of the page. */
function goToStop(step: 1 | -1): void {
  const stops = [...document.querySelectorAll<HTMLElement>('[data-stop]')];
  const next = step === 1 ? stops.find(isAfterFocus) : stops.findLast(isBeforeFocus);
  if (next === undefined) {
    tell(stops.length === 0 ? '没有未处理的疑点' : step === 1 ? '已是最后一处' : '已是第一处');
    return;
  }
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'center' });
}

function isAfterFocus(stop: HTMLElement): boolean {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return true;
  const isInside = stop.contains(focused);
  return !isInside && (focused.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function isBeforeFocus(stop: HTMLElement): boolean {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return false;
  const isInside = stop.contains(focused);
  return !isInside && (focused.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}

function goToNeighbour(relation: string): void {
  const link = document.querySelector<HTMLAnchorElement>(`a[rel="${relation}"]`);
  if (link !== null) link.click();
  else tell(relation === 'next' ? '已是最后一张版面' : '已是第一张版面');
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const pre = button.parentElement?.querySelector('pre');
  if (pre == null) return;
  try {
    await navigator.clipboard.writeText(pre.textContent);
    tell('已复制');
  } catch {
    // Without https, as on another machine of the network, a page may not write to the clipboard.
    getSelection()?.selectAllChildren(pre);
    tell('已选中，请按复制键');
  }
}

/** Marks an article and its lines, wherever the pointer or the focus is in them. */
function markArticle(target: EventTarget | null): void {
  const id =
    target instanceof Element ? target.closest<HTMLElement>('[data-article]')?.dataset.article : undefined;
  for (const element of document.querySelectorAll<HTMLElement>('[data-article]')) {
    element.classList.toggle('is-marked', id !== undefined && element.dataset.article === id);
  }
}

/** Shows a message for a while; screen readers read it out. */
function tell(words: string): void {
  const status = document.querySelector('#review-status');
  if (status === null) return;
  status.textContent = words;
  clearTimeout(messageTimer);
  messageTimer = window.setTimeout(() => (status.textContent = ''), MESSAGE_MILLISECONDS);
}
