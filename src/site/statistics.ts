import type { Catalog } from '../archive/catalog.ts';
import { yearOfArticle } from '../archive/order.ts';

/** What the archive holds, counted. */
export interface Statistics {
  articles: number;
  sheets: number;
  authors: number;
  /** Zones of the registry, inner parks included. */
  parks: number;
  /** Zones and inner parks with articles, those in no list included. */
  reportedParks: number;
  duplicates: number;
  /** Notices withheld because they carry a personal number. */
  withheld: number;
  /** Articles that an editor took down. */
  withdrawn: number;
  /** `2024年至2026年`, `2026年`; null while nothing has a year. */
  span: string | null;
}

/** Counts the archive. */
export function statistics(catalog: Catalog): Statistics {
  const years = catalog.listed.map(yearOfArticle).filter((year) => year !== null);
  const newest = years.at(0);
  const oldest = years.at(-1);
  return {
    articles: catalog.listed.length,
    sheets: catalog.sheets.length,
    authors: catalog.authors().length,
    parks: catalog.registry.parks.length,
    reportedParks: [...catalog.registry.parks, ...catalog.discovered].filter(
      ({ id }) => catalog.ofPark(id).length > 0,
    ).length,
    duplicates: catalog.duplicates.length,
    withheld: catalog.sheets.reduce((sum, sheet) => sum + sheet.withheld, 0),
    withdrawn: catalog.sheets.reduce((sum, sheet) => sum + sheet.withdrawn, 0),
    span:
      newest === undefined || oldest === undefined
        ? null
        : newest === oldest
          ? `${newest}年`
          : `${oldest}年至${newest}年`,
  };
}
