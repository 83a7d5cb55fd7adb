import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NumberSet } from '../../../src/ingest/packed/number-set.ts';

test('a set of numbers holds what was added, and nothing else', () => {
  const number = fc.nat({ max: 20_000 });
  fc.assert(
    fc.property(fc.array(number), fc.array(number), (added, others) => {
      const set = new NumberSet();
      for (const one of added) set.add(one);
      for (const one of [...added, ...others]) expect(set.has(one)).toBe(added.includes(one));
    }),
  );
});
