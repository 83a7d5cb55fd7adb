import { describe, expect, test } from 'vitest';
import { keepRedirects } from '../../src/ingest/redirects.ts';

const redirect = (from: string, to: string) => ({ from, to });
const keep = (
  now: readonly { from: string; to: string }[],
  earlier: readonly { from: string; to: string }[],
  ...articles: string[]
) => keepRedirects(now, earlier, new Set(articles));

describe('an address that was given once leads on', () => {
  test('when its article is renamed again', () => {
    expect(keep([redirect('x', 'two')], [redirect('x', 'one')], 'two')).toEqual([
      redirect('x', 'two'),
      redirect('one', 'two'),
    ]);
  });

  test('when a rename is taken back', () => {
    expect(keep([], [redirect('x', 'one')], 'x')).toEqual([redirect('one', 'x')]);
  });

  test('in every later run', () => {
    const earlier = [redirect('one', 'two'), redirect('x', 'two')];
    expect(keep([redirect('x', 'two')], earlier, 'two')).toEqual([
      redirect('x', 'two'),
      redirect('one', 'two'),
    ]);
  });

  test('through one that has become another’s', () => {
    expect(keep([redirect('one', 'two')], [redirect('x', 'one')], 'two')).toContainEqual(
      redirect('x', 'two'),
    );
  });
});

describe('an address leads nowhere', () => {
  test('where its text is gone', () => {
    expect(keep([], [redirect('x', 'one')], 'other')).toEqual([]);
  });

  test('but to its article where it has one', () => {
    expect(keep([], [redirect('x', 'one')], 'x', 'one')).toEqual([]);
  });

  test('where redirects go round in a circle', () => {
    expect(keep([redirect('a', 'b'), redirect('b', 'a')], [redirect('x', 'a')])).toHaveLength(2);
  });
});
