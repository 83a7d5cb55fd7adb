/** What the browser's history keeps of an entry beside its address. */
export interface HistoryEntry {
  /** Number of hits shown. */
  shown: number;
  /** Made while typing: the next key replaces it. */
  typing: boolean;
  /** How far the page was scrolled when it was left, in CSS pixels. */
  scroll: number;
}

/** Hits shown at first, and added by each press of the button. */
export const HITS_A_PAGE = 10;

/** The entry on show. */
export function readEntry(): HistoryEntry {
  const entry = history.state as Partial<HistoryEntry> | null;
  return { shown: entry?.shown ?? HITS_A_PAGE, typing: entry?.typing ?? false, scroll: entry?.scroll ?? 0 };
}

/** Changes the entry on show; the address stays unless another is given. */
export function replaceEntry(change: Partial<HistoryEntry>, address = ''): void {
  history.replaceState({ ...readEntry(), ...change }, '', address);
}

/** Goes on to a new entry; whoever comes back to the one that is left finds it as it was. */
export function pushEntry(typing: boolean, address: string): void {
  replaceEntry({ typing: false, scroll: scrollY });
  history.pushState({ shown: HITS_A_PAGE, typing, scroll: 0 } satisfies HistoryEntry, '', address);
}
