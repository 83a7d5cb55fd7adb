import { expect, test } from 'vitest';
import { mapTiles, tileInWords } from '../../src/site/park-map.ts';
import { makeCatalog } from '../fixtures/catalog.ts';

const catalog = makeCatalog({
  parks: [
    { id: 'zone', prefecture: '长治市' },
    { id: 'inner', prefecture: '长治市', parent: 'zone' },
    { id: 'silent', prefecture: '长治市' },
    { id: 'north', prefecture: '大同市' },
    { id: 'nowhere' },
  ],
  articles: [
    { id: 'both', parks: ['zone', 'inner', 'north'] },
    { id: 'one', parks: ['inner'] },
    { id: 'copy', parks: ['zone'], duplicateOf: 'one' },
    { id: 'named', parks: ['nowhere'], mentions: ['zone'] },
  ],
});

test('an article counts once for each place that it is about', () => {
  const tiles = new Map(mapTiles(catalog).map((tile) => [tile.name, tile]));
  expect(tiles.get('长治市')).toMatchObject({ zones: 3, reported: 2, articles: 2 });
  expect(tiles.get('大同市')).toMatchObject({ zones: 1, reported: 1, articles: 1 });
  expect(tiles.get('晋城市')).toMatchObject({ zones: 0, reported: 0, articles: 0 });
});

test('a tile in words', () => {
  const tile = mapTiles(catalog).find(({ id }) => id === 'changzhi');
  expect(tile && tileInWords(tile)).toBe('长治市：开发区3个，其中2个有报道；报道2篇');
});
