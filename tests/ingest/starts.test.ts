import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Starts } from '../../src/ingest/starts.ts';

const mayBegin = (starts: Starts, text: string) => starts.mayBe(text.charCodeAt(0), text.charCodeAt(1));

test('no start is passed over', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 2, unit: 'grapheme' })), (strings) => {
      const starts = new Starts(strings);
      expect(strings.every((string) => mayBegin(starts, string))).toBe(true);
    }),
  );
});

test('most others are', () => {
  const starts = new Starts(['长治高新区', '大同经开区']);
  const others = ['长大', '治长', '同大', '高新', '经开', '园区', '企业', '项目', '开发', '发展'];
  expect(others.filter((other) => mayBegin(starts, other))).toEqual([]);
  expect(mayBegin(starts, '长治经开区')).toBe(true);
});
