import { expect, test } from 'vitest';
import { LINE_ROLES } from '../../src/archive/sheet.ts';
import { roleLegend, roleName } from '../../src/site/line-role-words.ts';

test('every role has a word of its own', () => {
  expect(new Set(LINE_ROLES.map(roleName)).size).toBe(LINE_ROLES.length);
});

test('the legend has the roles of the page, in the order of a page, counted', () => {
  const legend = roleLegend([{ role: 'body' }, { role: 'headline' }, { role: 'body' }]);
  expect(legend.map(({ name, count }) => [name, count])).toEqual([
    ['标题', 1],
    ['正文', 2],
  ]);
});
