import { expect, test } from 'vitest';
import { contactHref } from '../../src/site/publisher.ts';

test('a contact is a link, of mail or of the web', () => {
  expect(contactHref('editor@example.org')).toBe('mailto:editor@example.org');
  expect(contactHref('https://example.org/contact')).toBe('https://example.org/contact');
});
