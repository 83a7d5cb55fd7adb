import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseRegistry } from '../../src/archive/registry.ts';
import { readIfThere } from '../../src/ingest/content-fs.ts';
import { parkEntryYaml } from '../../src/ingest/park-entry.ts';
import { ZoneFinder } from '../../src/ingest/zones.ts';
import { zones } from './ingest-folder.ts';

const PARK = { id: 'pingyao-jingkaiqu', name: '平遥经济技术开发区' };

test('an entry to paste has id, name, short name and kind, the rest open', () => {
  const [entry] = parse(parkEntryYaml(PARK, zones.registry, ['dump a'])) as unknown[];
  expect(entry).toMatchObject({
    ...PARK,
    shortName: '平遥经开区',
    kind: '经济技术开发区',
    county: null,
    sources: ['dump a'],
  });
});

test('once pasted, the zone is found under every form of its name', () => {
  const registry = `${readIfThere('content/parks.yaml') ?? ''}\n${parkEntryYaml(PARK, zones.registry, [])}`;
  const finder = new ZoneFinder(parseRegistry(registry, 'parks.yaml'));
  for (const name of ['平遥经济技术开发区', '平遥经开区', '平遥经济开发区'])
    expect(finder.find(`走进${name}`)).toMatchObject([{ id: PARK.id, isDiscovered: false }]);
});
