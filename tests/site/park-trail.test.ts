import { expect, test } from 'vitest';
import { parkTrail } from '../../src/site/park-trail.ts';
import { makeCatalog } from '../fixtures/catalog.ts';

const catalog = makeCatalog({
  parks: [
    { id: 'zone', shortName: '综改示范区', prefecture: '太原市' },
    { id: 'inner', shortName: '唐槐园区', parent: 'zone' },
    { id: 'innermost', shortName: '数字港', parent: 'inner', prefecture: '晋中市' },
    { id: 'nowhere' },
  ],
});
const labels = (id: string) => parkTrail(catalog, id).map(({ label }) => label);

test('an inner park stands below the zones it lies in', () => {
  expect(labels('innermost')).toEqual(['开发区', '晋中市', '综改示范区', '唐槐园区']);
  expect(parkTrail(catalog, 'innermost').at(-1)?.href).toBe('/parks/inner/');
});

test('an inner park whose place is not said has that of its zone', () => {
  expect(labels('inner')).toEqual(['开发区', '太原市', '综改示范区']);
});

test('what is not known is left out', () => {
  expect(labels('nowhere')).toEqual(['开发区']);
  expect(labels('in-no-registry')).toEqual(['开发区']);
});
