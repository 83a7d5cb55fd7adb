import { namesOfPark, type Park } from '../archive/parks.ts';

/** A line of facts: what it is called and what it says. */
export interface Fact {
  term: string;
  words: string;
}

const CONFIDENCE: Record<Park['confidence'], string> = {
  sourced: '有资料可据',
  'general knowledge': '据一般了解，未逐项核对',
};

/** What the registry knows of a zone, unknown things left out. */
export function parkFacts(park: Park): Fact[] {
  const facts: [term: string, words: string | null][] = [
    [
      '又称',
      namesOfPark(park)
        .filter((name) => name !== park.name)
        .join('、'),
    ],
    ['类型', park.kind],
    ['级别', park.level],
    ['所在地', [park.prefecture, park.county].filter((place) => place !== null).join('')],
    ['设立', park.established === null ? null : `${park.established}年`],
    ['主要产业', park.industries.join('、')],
    ['名录依据', CONFIDENCE[park.confidence]],
  ];
  return facts.flatMap(([term, words]) => (words === null || words === '' ? [] : [{ term, words }]));
}
