import type { Catalog } from '../archive/catalog.ts';
import type { Sheet } from '../archive/sheet.ts';
import { oncePerCatalog } from './once.ts';

const placesOf = oncePerCatalog(
  (catalog) => new Map(catalog.sheets.map((sheet, index) => [sheet.dump, index])),
);

/** The printed pages before and after one in the order of the list of sheets. */
export function sheetBeside(
  catalog: Catalog,
  sheet: Sheet,
): { newer: Sheet | undefined; older: Sheet | undefined } {
  const index = placesOf(catalog).get(sheet.dump);
  if (index === undefined) return { newer: undefined, older: undefined };
  return { newer: catalog.sheets[index - 1], older: catalog.sheets[index + 1] };
}
