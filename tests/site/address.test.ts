import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { address, joinAddress, joinFileAddress, pathSegment } from '../../src/site/address.ts';

describe('addresses', () => {
  test('a file lies below the base of the site', () => {
    expect(joinFileAddress('/', 'feed.xml')).toBe('/feed.xml');
    expect(joinFileAddress('/herald', 'data/parks.csv')).toBe('/herald/data/parks.csv');
  });

  test('end in a slash, at the root and below a path', () => {
    expect(address()).toBe('/');
    expect(address('dates', 2026, '01')).toBe('/dates/2026/01/');
    expect(joinAddress('/herald', ['articles', 'a'])).toBe('/herald/articles/a/');
    expect(joinAddress('/herald/', [])).toBe('/herald/');
  });
});

describe('a printed name in an address', () => {
  test('stays readable where it can', () => {
    expect(pathSegment('吴珊')).toBe('吴珊');
    expect(pathSegment('000_509f00fa48d92003')).toBe('000_509f00fa48d92003');
  });

  test.each([
    ['a/b', 'a~2f~b'],
    ['..', '~2e~~2e~'],
    ['张 三', '张~20~三'],
    ['<b>', '~3c~b~3e~'],
    ['~', '~7e~'],
  ])('%s becomes %s', (name, segment) => {
    expect(pathSegment(name)).toBe(segment);
  });

  test('never leaves its folder, whatever was printed, and tells names apart', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        (one, other) => {
          const segment = pathSegment(one);
          expect(segment).toMatch(/^[\p{Script=Han}A-Za-z0-9·_~-]+$/u);
          expect(new TextEncoder().encode(segment).length).toBeLessThan(256);
          if (one !== other) expect(pathSegment(other)).not.toBe(segment);
        },
      ),
    );
  });

  test('long names with the same beginning stay apart', () => {
    const beginning = '山'.repeat(200);
    expect(pathSegment(`${beginning}甲`)).not.toBe(pathSegment(`${beginning}乙`));
    expect(new TextEncoder().encode(pathSegment('𠀀'.repeat(100))).length).toBeLessThan(256);
  });
});
