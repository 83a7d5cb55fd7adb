import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseRegistry } from '../../src/archive/registry.ts';

const ENTRY = `- id: some-zone
  name: 某经济技术开发区
  shortName: 某经开区
  aliases: []
  kind: 经济技术开发区
  level: 省级
  prefecture: 长治市
  county: null
  parent: null
  established: null
  industries: []
  lngLat: null
  confidence: sourced
  sources: []
`;

test('the registry of the archive is whole', () => {
  const registry = parseRegistry(readFileSync('content/parks.yaml', 'utf8'), 'content/parks.yaml');
  expect(registry.get('changzhi-gaoxinqu')?.shortName).toBe('长治高新区');
});

test('an empty registry holds no zones', () => {
  expect(parseRegistry('# nothing yet\n', 'parks.yaml').parks).toEqual([]);
});

test('a value that is not allowed is named with file, line and field', () => {
  expect(() => parseRegistry(ENTRY.replace('省级', '市级'), 'parks.yaml')).toThrow(
    /^parks\.yaml:6: .*level: /,
  );
});

test('a missing field is named with the line of its entry', () => {
  expect(() =>
    parseRegistry(`# head\n${ENTRY.replace('  kind: 经济技术开发区\n', '')}`, 'parks.yaml'),
  ).toThrow(/^parks\.yaml:2: .*kind: /);
});

test('a parent that is no zone is named with its line', () => {
  expect(() => parseRegistry(ENTRY.replace('parent: null', 'parent: gone'), 'parks.yaml')).toThrow(
    /^parks\.yaml:9: .*the parent gone is no zone of the registry/,
  );
});

test('text that is no YAML is named with its line', () => {
  expect(() => parseRegistry(`${ENTRY}- id: [\n`, 'parks.yaml')).toThrow(/^parks\.yaml:1[56]: /);
});
