/** Milliseconds from letting go to the click: on a touch screen it comes in a later event. */
const CLICK_DELAY = 50;

/**
 * Watches whether the pointer is pressed within an element. What moves away between the press and its release gets no
 * click, so whoever would move things waits.
 */
export class Press {
  #over = Promise.resolve();

  constructor(root: HTMLElement) {
    root.addEventListener('pointerdown', ({ isPrimary, button }) => {
      if (isPrimary && button === 0) this.#over = release();
    });
  }

  /** Resolves when no press is under way; at once when there is none. */
  get over(): Promise<void> {
    return this.#over;
  }
}

/** Resolves when the pointer is let go, or its press becomes something else: scrolling, dragging, a menu. */
function release(): Promise<void> {
  return new Promise((resolve) => {
    const listening = new AbortController();
    const end = () => {
      listening.abort();
      setTimeout(resolve, CLICK_DELAY);
    };
    for (const type of ['pointerup', 'pointercancel', 'contextmenu', 'blur'])
      addEventListener(type, end, { signal: listening.signal });
  });
}
