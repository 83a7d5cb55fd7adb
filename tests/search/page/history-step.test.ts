import { describe, expect, it } from 'vitest';
import { historyStep } from '../../../src/search/page/history-step.ts';
import { readState } from '../../../src/search/page/state.ts';

const stateOf = (address: string) => readState(new URLSearchParams(address));

describe('a step of the history', () => {
  it('is not made of the words between two keys', () => {
    expect(historyStep(true, stateOf('q=园'), stateOf('q=园区'))).toBe('replace');
    expect(historyStep(false, stateOf(''), stateOf('q=园'))).toBe('push');
  });

  it('is made of every chosen option, after typing too', () => {
    expect(historyStep(true, stateOf('q=园区'), stateOf('q=园区&from=2024'))).toBe('push');
    expect(historyStep(false, stateOf('q=园区&from=2024'), stateOf('q=园区'))).toBe('push');
    expect(historyStep(true, stateOf('q=园区'), stateOf('q=园区&order=oldest'))).toBe('push');
  });

  it('turns what was typed into a step when it is sent', () => {
    expect(historyStep(true, stateOf('q=园区'), stateOf('q=园区'))).toBe('replace');
    expect(historyStep(false, stateOf('q=园区'), stateOf('q=园区'))).toBe('none');
  });
});
