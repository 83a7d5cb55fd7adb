import { type SearchState, writeState } from './state.ts';

/** What a new state of the page does to the browser's history. */
export type HistoryStep = 'push' | 'replace' | 'none';

/**
 * Decides what "back" will come to: every chosen option and every search that was sent is a step of its own, while the
 * words between two keys are not.
 * @param isTyping the entry on show was made while typing, and may be replaced
 */
export function historyStep(isTyping: boolean, before: SearchState, after: SearchState): HistoryStep {
  const differInWordsOnly = writeState({ ...before, query: after.query }) === writeState(after);
  if (isTyping && differInWordsOnly) return 'replace';
  return writeState(before) === writeState(after) ? 'none' : 'push';
}
