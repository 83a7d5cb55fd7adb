import { expect, test } from 'vitest';
import { dataCitation } from '../../../src/site/data/data-citation.ts';
import { sizeInWords } from '../../../src/site/data/data-words.ts';
import { examples } from '../../../src/site/data/examples.ts';

test('a citation names version, newest article and address, and no day of a build', () => {
  expect(dataCitation('abcdef012345', '2026-04-04', 'https://archive.example.org/data/')).toEqual({
    gb2025:
      '科学导报开发区文库. 科学导报开发区报道数据（版本abcdef012345，收至2026年4月4日）[DS/OL]. https://archive.example.org/data/',
    gb2015:
      '科学导报开发区文库. 科学导报开发区报道数据: 版本abcdef012345, 收至2026年4月4日[DS/OL]. [引用日期]. https://archive.example.org/data/',
  });
});

test('a citation leaves out what is unknown, with the marks around it', () => {
  const newest = '2026-04-04';
  const address = 'https://archive.example.org/data/';
  expect(dataCitation('abcdef012345', newest, null)).toEqual({
    gb2025: '科学导报开发区文库. 科学导报开发区报道数据（版本abcdef012345，收至2026年4月4日）[DS/OL].',
    gb2015:
      '科学导报开发区文库. 科学导报开发区报道数据: 版本abcdef012345, 收至2026年4月4日[DS/OL]. [引用日期].',
  });
  expect(dataCitation('abcdef012345', null, address)).toEqual({
    gb2025: `科学导报开发区文库. 科学导报开发区报道数据（版本abcdef012345）[DS/OL]. ${address}`,
    gb2015: `科学导报开发区文库. 科学导报开发区报道数据: 版本abcdef012345[DS/OL]. [引用日期]. ${address}`,
  });
  expect(dataCitation('abcdef012345', null, null)).toEqual({
    gb2025: '科学导报开发区文库. 科学导报开发区报道数据（版本abcdef012345）[DS/OL].',
    gb2015: '科学导报开发区文库. 科学导报开发区报道数据: 版本abcdef012345[DS/OL]. [引用日期].',
  });
});

test('a size is said in the unit that suits it', () => {
  expect([0, 1023, 1536, 5 * 1024 * 1024].map(sizeInWords)).toEqual(['0 B', '1023 B', '1.5 KB', '5.0 MB']);
});

test('the examples ask for what is there', () => {
  const locate = (path: string) => `https://archive.example.org/herald/${path}`;
  const codes = examples({ locate, year: '2026', park: 'inner' }).map(({ code }) => code);
  expect(codes[0]).toBe(`curl -fsS 'https://archive.example.org/herald/data/api/parks/inner.json'`);
  expect(codes[1]).toContain(`fetch('https://archive.example.org/herald/data/api/articles/2026.json')`);
});
