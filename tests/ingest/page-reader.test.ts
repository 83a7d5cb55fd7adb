import { describe, expect, test } from 'vitest';
import { type DumpSource, PageReader, PagesInMemory } from '../../src/ingest/page-reader.ts';
import { type Dump, readPage } from '../../src/ingest/read-page.ts';
import { zones } from './ingest-folder.ts';

const dumpOf = (text: string, sidecar: Dump['sidecar'] = {}): Dump => ({
  name: 'page',
  bytes: Buffer.from(text),
  sidecar,
});
/** A dump that is another when it is opened again. */
function makeSource(...states: [Dump, ...Dump[]]): DumpSource {
  let opened = 0;
  return { name: 'page', open: () => states[Math.min(opened++, states.length - 1)] ?? states[0] };
}
const TEXT = '长治高新区\n\n抓项目\n\n科学导报讯 1月12日，长治高新区召开会议，部署项目建设。牛佳锡\n';
const keepsNothing = {
  find: () => undefined,
  keep: () => false,
  recall: () => expect.fail('nothing was kept'),
};

describe('a page that its store does not keep', () => {
  test('is read again', () => {
    const reader = new PageReader(zones, keepsNothing);
    const page = reader.read(makeSource(dumpOf(TEXT)));
    expect(reader.recall('page')).toEqual(page);
  });

  test.each([
    ['dump', dumpOf(TEXT.replace('抓', '促'))],
    ['sidecar', dumpOf(TEXT, { page: 'A2' })],
  ])('is a fault where its %s was changed meanwhile', (_, changed) => {
    const reader = new PageReader(zones, keepsNothing);
    reader.read(makeSource(dumpOf(TEXT), changed));
    expect(() => reader.recall('page')).toThrow(/changed while ingest was running/);
  });
});

test('a page that its store keeps is read once', () => {
  const reader = new PageReader(zones, new PagesInMemory());
  const page = reader.read(makeSource(dumpOf(TEXT), dumpOf('')));
  expect(reader.recall('page')).toBe(page);
  expect(page).toEqual(readPage(dumpOf(TEXT), zones));
});
