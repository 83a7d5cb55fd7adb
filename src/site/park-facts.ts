import { namesOfPark, type Park } from '../archive/parks.ts';
import { sourceInWords, sourcesInWords } from './park-source.ts';

/** A line of facts: what it is called and what it says. */
export interface Fact {
  term: string;
  words: string;
}

/** What the registry knows of a zone, unknown things left out; its official name heads the page. */
export function parkFacts(park: Park): Fact[] {
  const others = namesOfPark(park).filter((name) => name !== park.name && name !== park.shortName);
  const facts: [term: string, words: string | null][] = [
    ['简称', park.shortName === park.name ? null : park.shortName],
    ['报上又称', others.join('、')],
    ['类型', park.kind],
    ['级别', park.level],
    ['所在地', [park.prefecture, park.county].filter((place) => place !== null).join('')],
    ['设立', park.established === null ? null : `${park.established}年`],
    ['主要产业', park.industries.join('、')],
    ['名录依据', basisInWords(park)],
  ];
  return facts.flatMap(([term, words]) => (words === null || words === '' ? [] : [{ term, words }]));
}

/** What an entry of the registry rests on: sources by their kind, or no more than what is commonly known. */
function basisInWords({ confidence, sources }: Park): string {
  if (confidence === 'general knowledge') return '据一般了解，未逐项核对';
  if (sources.length === 0) return '未注明资料';
  return sourcesInWords(sources.map((source) => sourceInWords(source, () => false)));
}

const FIELDS_SOUGHT: readonly { field: 'level' | 'county' | 'established'; words: string }[] = [
  { field: 'level', words: '级别' },
  { field: 'county', words: '所在县区' },
  { field: 'established', words: '设立年份' },
];

/** What the registry does not know of a zone: `级别、设立年份`; empty when it knows all. */
export function unknownFacts(park: Park): string {
  const unknown = FIELDS_SOUGHT.filter(({ field }) => park[field] === null).map(({ words }) => words);
  if (park.industries.length === 0) unknown.push('主要产业');
  return unknown.join('、');
}
