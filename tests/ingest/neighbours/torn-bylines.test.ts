import { expect, test } from 'vitest';
import { blocksOf } from '../page.ts';

test('a byline in brackets that was read as two lines is one, and all its names are in the first', () => {
  const [first, second, other] = blocksOf('（本报记者 安文', '博）', '（见附表');
  expect(first?.byline?.authors).toEqual(['安文博']);
  expect(second?.byline?.authors).toEqual([]);
  expect(other?.byline).toBeNull();
});

test('a byline behind a text whose bracket was torn is the text’s', () => {
  const [text, rest] = blocksOf('“没有垃圾，只有放错了地方的资源。”（本报记者', '卫林 实习生 陶冶）');
  expect(text?.tailByline).toMatchObject({
    printed: '（本报记者',
    authors: ['卫林', '陶冶'],
    isBracketed: true,
  });
  expect(rest?.byline?.authors).toEqual([]);
});

test('a bracket in a text is no torn byline', () => {
  const [text] = blocksOf('新建标准厂房。（其中南区', '三万平方米）');
  expect(text?.tailByline).toBeNull();
});
