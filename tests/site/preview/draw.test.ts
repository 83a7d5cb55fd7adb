import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { drawPreview } from '../../../src/site/preview/draw.ts';
import { PREVIEW_HEIGHT, PREVIEW_WIDTH, sitePreview } from '../../../src/site/preview/preview.ts';

const hashOf = (png: Uint8Array) => createHash('sha256').update(png).digest('hex');

test('a picture is a PNG of the size that the tags name, the same bytes each time', async () => {
  const png = Buffer.from(await drawPreview(sitePreview));
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([PREVIEW_WIDTH, PREVIEW_HEIGHT]);
  expect(hashOf(await drawPreview(sitePreview))).toBe(hashOf(png));
});

test('every character is drawn, none as an empty box', async () => {
  const draw = async (headline: string) => hashOf(await drawPreview({ ...sitePreview, headline }));
  const pictures = await Promise.all(['垣曲', '屯留', '襄垣', 'A2', '26'].map(draw));
  expect(new Set(pictures).size).toBe(pictures.length);
});

test('other words make another picture, and any length of headline fits', async () => {
  const other = await drawPreview({
    ...sitePreview,
    headline: '风陵渡经济技术开发区医药消费品特色园区'.repeat(3),
  });
  expect(hashOf(other)).not.toBe(hashOf(await drawPreview(sitePreview)));
});
