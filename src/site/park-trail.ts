import type { Catalog } from '../archive/catalog.ts';
import { address } from './address.ts';
import { prefectureAnchor } from './prefectures.ts';

/** A page above another. */
export interface TrailLink {
  label: string;
  href: string;
}

/**
 * The pages above that of a zone: the list, its prefecture's place in it, and for an inner park the zones it lies in,
 * the outermost first.
 */
export function parkTrail({ registry }: Pick<Catalog, 'registry'>, id: string): TrailLink[] {
  const park = registry.get(id);
  const zones = registry.ancestors(id).toReversed();
  const prefecture = park?.prefecture ?? zones.find((zone) => zone.prefecture !== null)?.prefecture ?? null;
  return [
    { label: '开发区', href: address('parks') },
    ...(prefecture === null
      ? []
      : [{ label: prefecture, href: `${address('parks')}#${prefectureAnchor(prefecture)}` }]),
    ...zones.map((zone) => ({ label: zone.shortName, href: address('parks', zone.id) })),
  ];
}
