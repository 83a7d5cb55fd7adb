import { expect, test } from 'vitest';
import { hasIdentityCheckDigit, isPlausibleDate, passesLuhn } from '../../src/archive/check-digits.ts';

test.each([
  ['11010519491231002X', true],
  ['110105194912310021', false],
  ['440524188001010014', true],
])('the check digit of %s: %s', (digits, agrees) => {
  expect(hasIdentityCheckDigit(digits)).toBe(agrees);
});

test.each([
  ['4539578763621486', true],
  ['4539578763621487', false],
  ['6222020000000000005', false],
])('%s passes the Luhn check: %s', (digits, passes) => {
  expect(passesLuhn(digits)).toBe(passes);
});

test.each([
  ['19000228', true],
  ['18591231', false],
  ['21000101', false],
  ['19491301', false],
  ['19491232', false],
])('%s may be a day of birth: %s', (digits, may) => {
  expect(isPlausibleDate(digits)).toBe(may);
});
