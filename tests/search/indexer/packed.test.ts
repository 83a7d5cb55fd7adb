import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { nameHash, pack } from '../../../src/search/indexer/packed.ts';

it('packs the same text into the same bytes, whatever the time and system', () => {
  const packed = pack('开发区'.repeat(1000));
  expect(gunzipSync(packed).toString('utf8')).toBe('开发区'.repeat(1000));
  expect(packed.equals(pack('开发区'.repeat(1000)))).toBe(true);
  // gzip's header: no time in bytes 4 to 7, no system in byte 9.
  expect([...packed.subarray(4, 8), packed[9]]).toEqual([0, 0, 0, 0, 255]);
});

it('gives changed bytes another name', () => {
  expect(nameHash(Buffer.from('a'))).toMatch(/^[0-9a-f]{8}$/);
  expect(nameHash(Buffer.from('a'))).toBe(nameHash(Buffer.from('a')));
  expect(nameHash(Buffer.from('a'))).not.toBe(nameHash(Buffer.from('b')));
});
