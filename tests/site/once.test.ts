import { expect, test, vi } from 'vitest';
import { oncePerCatalog } from '../../src/site/once.ts';
import { makeCatalog } from '../fixtures/catalog.ts';

test('a catalog is counted once, another one for itself', () => {
  const compute = vi.fn(() => null);
  const once = oncePerCatalog(compute);
  const [first, second] = [makeCatalog({}), makeCatalog({})];
  once(first);
  once(first);
  expect(compute).toHaveBeenCalledTimes(1);
  once(second);
  expect(compute).toHaveBeenCalledTimes(2);
});
