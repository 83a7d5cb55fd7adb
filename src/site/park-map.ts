import { oncePerCatalog } from './once.ts';
import { type Prefecture, PREFECTURES } from './prefectures.ts';

/** A prefecture on the map, counted. */
export interface MapTile extends Prefecture {
  /** Zones of the registry, inner parks included. */
  zones: number;
  /** Those of them that have articles. */
  reported: number;
  /** Articles about any of them, each once. */
  articles: number;
}

/** The map of tiles: the eleven prefectures with what the archive has of each. */
export const mapTiles = oncePerCatalog((catalog): MapTile[] => {
  const articles = new Map<string, number>();
  for (const article of catalog.listed) {
    const places = new Set(article.parks.map((id) => catalog.registry.get(id)?.prefecture ?? null));
    for (const place of places) if (place !== null) articles.set(place, (articles.get(place) ?? 0) + 1);
  }
  const zones = Map.groupBy(catalog.registry.parks, (park) => park.prefecture);
  return PREFECTURES.map((prefecture) => {
    const members = zones.get(prefecture.name) ?? [];
    return {
      ...prefecture,
      zones: members.length,
      reported: members.filter(({ id }) => catalog.ofPark(id).length > 0).length,
      articles: articles.get(prefecture.name) ?? 0,
    };
  });
});

/** What a tile says in words: `长治市：开发区25个，其中9个有报道；报道120篇`. */
export function tileInWords({ name, zones, reported, articles }: MapTile): string {
  return `${name}：开发区${zones}个，其中${reported}个有报道；报道${articles}篇`;
}
