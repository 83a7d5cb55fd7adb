/** Milliseconds from letting go to the click: on a touch screen it comes in a later event. */
const CLICK_DELAY = 50;
/** Nobody presses longer for a click; a press whose end no event tells is over then. */
const LONGEST_PRESS = 5000;
/** What a press becomes when it is no click: scrolling, dragging, a menu, another window or tab. */
const OTHER_ENDS = ['pointercancel', 'contextmenu', 'dragstart', 'blur', 'visibilitychange'];

/**
 * Watches whether the pointer is pressed within an element. What moves away between the press and its release gets no
 * click, so whoever would move things waits. A select's list stands above the page: what moves below it does no harm.
 */
export class Press {
  #last = Promise.resolve();

  constructor(root: HTMLElement) {
    root.addEventListener('pointerdown', ({ isPrimary, button, pointerId, target }) => {
      if (isPrimary && button === 0 && !(target instanceof HTMLSelectElement))
        this.#last = untilReleased(pointerId);
    });
  }

  /** Resolves when no press is under way, neither one that was nor one that has begun since; at once when there is none. */
  async over(): Promise<void> {
    let seen: Promise<void> | undefined;
    while (seen !== this.#last) {
      seen = this.#last;
      await seen;
    }
  }
}

/** Resolves when this pointer is let go, or its press becomes something else. */
function untilReleased(pointerId: number): Promise<void> {
  return new Promise((resolve) => {
    const listening = new AbortController();
    const { signal } = listening;
    const end = () => {
      listening.abort();
      clearTimeout(longest);
      setTimeout(resolve, CLICK_DELAY);
    };
    const longest = setTimeout(end, LONGEST_PRESS);
    const endOwn = (event: PointerEvent) => {
      if (event.pointerId === pointerId) end();
    };
    addEventListener('pointerup', endOwn, { signal });
    // The last of them happens to the document, and comes up to the window as the others do.
    for (const type of OTHER_ENDS) addEventListener(type, end, { signal });
  });
}
